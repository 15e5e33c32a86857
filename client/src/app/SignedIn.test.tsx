import { act, cleanup, render, screen } from "@testing-library/react";
import {
  createMemoryRouter,
  createRoutesFromElements,
  type NavigateFunction,
  Route,
  RouterProvider,
  useLocation,
  useNavigate,
} from "react-router";
import { afterEach, it } from "vitest";
import { SessionContext, type Viewer } from "#app/lib/session/viewer";
import { SignedIn } from "./SignedIn";

const ratna: Viewer = { id: "p1", name: "Ratna", email: "chair@sidang.demo", homeAgency: null, grants: [] };

function Door() {
  const { search, state } = useLocation();
  return <p>{`pintu ${search} ${state?.ended === true ? "berakhir" : "biasa"}`}</p>;
}

let go: NavigateFunction | undefined;
function Inside() {
  go = useNavigate();
  return <p>di dalam</p>;
}

const routes = createRoutesFromElements(
  <>
    <Route path="/masuk" element={<Door />} />
    <Route element={<SignedIn />}>
      <Route path="*" element={<Inside />} />
    </Route>
  </>,
);

function open(address: string, first: Viewer | null) {
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  const page = (viewer: Viewer | null) => (
    <SessionContext value={{ viewer, signIn: async () => {}, signOut: async () => {} }}>
      <RouterProvider router={router} />
    </SessionContext>
  );
  const { rerender } = render(page(first));
  return (viewer: Viewer | null) => rerender(page(viewer));
}

afterEach(() => {
  cleanup();
});

it("sends a stranger to the door, and tells where they wanted to go", async () => {
  open("/unit", null);
  await screen.findByText("pintu ?ke=%2Funit biasa");
});

it("says that the session has ended when it did so elsewhere", async () => {
  const become = open("/unit", ratna);
  await screen.findByText("di dalam");
  become(null);
  await screen.findByText("pintu ?ke=%2Funit berakhir");
});

it("says nothing to somebody who leaves by this page's own way out", async () => {
  const become = open("/unit", ratna);
  await screen.findByText("di dalam");
  await act(async () => go?.("/unit", { replace: true, state: { leaving: true } }));
  become(null);
  await screen.findByText("pintu ?ke=%2Funit biasa");
});
