import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { Suspense } from "react";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter, Route, Routes } from "react-router";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createApolloClient } from "#app/lib/apollo";
import { startI18n } from "#app/lib/i18n";
import { SessionProvider } from "#app/lib/session";
import { SignIn } from "./SignIn";

const ratna = { id: "p1", name: "Ratna", email: "chair@sidang.demo", homeAgency: null, grants: [] };
const demo = {
  password: "sidang-demo",
  accounts: [
    {
      email: "chair@sidang.demo",
      name: "Ratna",
      role: "Ketua sidang",
      roleEn: "Chair of the panel",
      group: "PANEL",
    },
    {
      email: "unit@sidang.demo",
      name: "Nurul",
      role: "Koordinator Balai Sertifikasi",
      roleEn: "Coordinator of Balai Sertifikasi",
      group: "UNITS",
    },
  ],
};

/** What is answered to signing in: an error's extensions, or null when it succeeds. */
type Answer = Readonly<Record<string, string | number>> | null;

/** A server that knows one person and one password, behind `fetch`. */
function serve(refusal: (variables: { readonly email: string; readonly password: string }) => Answer) {
  let signedIn = false;
  const fetch = vi.fn(async (_url: unknown, request?: { readonly body?: unknown }) => {
    const { operationName, variables } = JSON.parse(String(request?.body));
    const answer = () => {
      switch (operationName) {
        case "Me":
          return { data: { me: signedIn ? { __typename: "User", ...ratna } : null } };
        case "DemoAccounts":
          return { data: { demo } };
        case "SignIn": {
          const extensions = refusal(variables);
          if (extensions !== null) return { data: null, errors: [{ message: "no", extensions }] };
          signedIn = true;
          return {
            data: { signIn: { user: { __typename: "User", id: "p1" }, expiresAt: "2026-03-04T02:00:00Z" } },
          };
        }
        default:
          throw new Error(`the test's server does not know ${operationName}`);
      }
    };
    return new Response(JSON.stringify(answer()), { headers: { "content-type": "application/json" } });
  });
  vi.stubGlobal("fetch", fetch);
}

async function open(address = "/masuk") {
  const i18n = await startI18n("id");
  const { client, reconnectSocket } = createApolloClient({ language: () => "id", onSignedOut: () => {} });
  render(
    <I18nextProvider i18n={i18n}>
      <MantineProvider>
        <ApolloProvider client={client}>
          <SessionProvider reconnectSocket={reconnectSocket} waiting={null} failed={(error) => error.message}>
            <MemoryRouter initialEntries={[address]}>
              <Suspense fallback={null}>
                <Routes>
                  <Route path="/masuk" element={<SignIn />} />
                  <Route path="*" element={<p>di dalam</p>} />
                </Routes>
              </Suspense>
            </MemoryRouter>
          </SessionProvider>
        </ApolloProvider>
      </MantineProvider>
    </I18nextProvider>,
  );
  await screen.findByRole("heading", { name: "Masuk" });
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const submit = (email: string, password: string) => {
  fireEvent.change(field("Alamat surel"), { target: { value: email } });
  fireEvent.change(field("Kata sandi"), { target: { value: password } });
  fireEvent.click(screen.getByRole("button", { name: "Masuk" }));
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("signing in", () => {
  it("keeps the address after a wrong password, and says what was wrong", async () => {
    serve(() => ({ code: "UNAUTHENTICATED" }));
    await open();
    submit("chair@sidang.demo", "salah");
    await screen.findByText(/tidak cocok/);
    expect(field("Alamat surel").value).toBe("chair@sidang.demo");
    expect(field("Kata sandi").value).toBe("");
    await waitFor(() => expect(document.activeElement).toBe(field("Kata sandi")));
  });

  it("says how long to wait after too many attempts, and keeps everything", async () => {
    serve(() => ({ code: "RATE_LIMITED", retryAfter: 42 }));
    await open();
    submit("chair@sidang.demo", "apa saja");
    await screen.findByText(/Tunggu 42 detik/);
    expect(field("Kata sandi").value).toBe("apa saja");
  });

  it("asks for what is missing before it asks the server", async () => {
    serve(() => {
      throw new Error("was asked");
    });
    await open();
    fireEvent.click(screen.getByRole("button", { name: "Masuk" }));
    await screen.findByText("Isi alamat surel Anda.");
    expect(document.activeElement).toBe(field("Alamat surel"));
  });

  it("leads to the page that was wanted", async () => {
    serve(({ email, password }) =>
      email === ratna.email && password === "benar" ? null : { code: "UNAUTHENTICATED" },
    );
    await open("/masuk?ke=%2Funit");
    submit(ratna.email, "benar");
    await screen.findByText("di dalam");
  });

  it("is one click in the demonstration", async () => {
    serve(({ password }) => (password === demo.password ? null : { code: "UNAUTHENTICATED" }));
    await open();
    fireEvent.click(await screen.findByRole("button", { name: /Ketua sidang/ }));
    await screen.findByText("di dalam");
  });

  it("lists the people of the demonstration by where they stand, and only groups that somebody is in", async () => {
    serve(() => null);
    await open();
    const units = await screen.findByRole("list", { name: "Unit dan instansi" });
    expect(units.textContent).toContain("unit@sidang.demo");
    expect(units.textContent).not.toContain("chair@sidang.demo");
    expect(screen.getByRole("list", { name: "Panel" }).textContent).toContain("chair@sidang.demo");
    expect(screen.queryByRole("list", { name: "Penilai" })).toBeNull();
  });
});
