import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useLocation } from "react-router";
import { DemoAccountsDocument } from "#app/generated/session/graphql";
import { useSession } from "#app/lib/session";
import { Kawung } from "#app/ui/marks/Kawung";
import { useDocumentTitle } from "#app/ui/page";
import { DemoAccounts } from "./DemoAccounts";
import { destination } from "./destination";
import { SignInForm } from "./form/SignInForm";
import { type SignInProblem, signInProblem } from "./form/signInProblem";
import classes from "./SignIn.module.css";

/** The door. In demo mode the people of the demonstration wait beside it. */
export function SignIn() {
  const { t } = useTranslation("session");
  const { viewer, signIn } = useSession();
  const { search, state } = useLocation();
  const { data } = useQuery(DemoAccountsDocument);
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SignInProblem | null>(null);
  useDocumentTitle(t("title"));

  const enter = async (asEmail: string, withPassword: string) => {
    setBusy(true);
    setProblem(null);
    try {
      await signIn(asEmail, withPassword);
    } catch (error) {
      const met = signInProblem(error);
      setProblem(met);
      if (met.kind === "wrong") setPassword("");
      setBusy(false);
    }
  };

  if (viewer !== null) return <Navigate replace to={destination(search)} />;
  const demo = data?.demo ?? null;
  return (
    <div className={classes.screen}>
      <aside className={classes.side}>
        <div className={classes.brand}>
          <p className={classes.name}>
            <Kawung className={classes.mark} /> Sidang
          </p>
          <div>
            <p className={classes.welcome}>{t("welcome")}</p>
            <p className={classes.promise}>{t("promise")}</p>
          </div>
        </div>
      </aside>
      <main className={classes.main}>
        <div className={classes.content}>
          <SignInForm
            email={email}
            password={password}
            busy={busy}
            problem={problem}
            ended={state?.ended === true}
            onEmail={setEmail}
            onPassword={setPassword}
            onSubmit={() => enter(email, password)}
          />
          {demo !== null && (
            <DemoAccounts
              accounts={demo.accounts}
              busy={busy}
              onChoose={(chosen) => {
                setEmail(chosen);
                setPassword(demo.password);
                void enter(chosen, demo.password);
              }}
            />
          )}
        </div>
      </main>
    </div>
  );
}
