/** The demonstration: what it is filled with, and who can sign in to it. */
export { demoAccounts, demoPassword } from "./country/demoPeople.js";
export { seedDemo } from "./seedDemo.js";
