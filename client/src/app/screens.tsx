import { type ComponentType, lazy } from "react";

/** The screens, each loaded when its address is first visited. Features meet here and nowhere else. */
export const SignIn = screen(async () => (await import("#app/features/session")).SignIn);
export const Home = screen(async () => (await import("#app/features/home")).Home);
export const Panels = screen(async () => (await import("#app/features/panels")).Panels);
export const ConvenePanel = screen(async () => (await import("#app/features/panels")).ConvenePanel);
export const ArrangePanel = screen(async () => (await import("#app/features/panels")).ArrangePanel);
export const EvidencePage = screen(async () => (await import("#app/features/evidence")).EvidencePage);
export const PanelRoom = screen(async () => (await import("./room/SittingRoom")).SittingRoom);
export const PanelRecord = screen(async () => (await import("#app/features/record")).PanelRecord);
export const VerifyPage = screen(async () => (await import("#app/features/record")).VerifyPage);
export const Units = screen(async () => (await import("#app/features/units")).Units);
export const UnitPage = screen(async () => (await import("./unit/UnitPage")).UnitPage);
export const SearchPage = screen(async () => (await import("#app/features/search")).SearchPage);

function screen(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
