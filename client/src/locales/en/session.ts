import type { Translated } from "#app/lib/i18n";
import type id from "../id/session";

export default {
  title: "Sign in",
  welcome: "One panel room for the evaluation of Integrity Zones",
  promise:
    "TPN, the Ministry of Administrative Reform, KPK and the Ombudsman sit in one panel: from the file to the decision, on record and open to checking.",
  email: "E-mail address",
  password: "Password",
  showPassword: "Show the password",
  submit: "Sign in",
  submitting: "Checking…",
  ended: "Your session has ended, or you signed out in another tab. Sign in to go on where you were.",
  missingEmail: "Enter your e-mail address.",
  missingPassword: "Enter your password.",
  wrong: "The e-mail address and the password do not match. Check them and try again.",
  limited: "Too many attempts. Wait {{seconds}} seconds, then try again.",
  network:
    "The server cannot be reached yet. What you entered is still here; try again when the connection is back.",
  failed: "The server could not process this. What you entered is still here; try again in a moment.",
  demo: {
    title: "Demonstration accounts",
    text: "All data are examples. Choose an account to sign in as that person.",
    groups: {
      PANEL: "Panel",
      EVALUATORS: "Evaluators",
      UNITS: "Units and agencies",
      COUNTRY: "Nationwide",
    },
  },
} satisfies Translated<typeof id>;
