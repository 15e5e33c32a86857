import { Suspense } from "react";
import { Route, Routes } from "react-router";
import { NotFoundPage } from "./NotFoundPage";
import { SignedIn } from "./SignedIn";
import {
  ArrangePanel,
  ConvenePanel,
  EvidencePage,
  Home,
  PanelRecord,
  PanelRoom,
  Panels,
  SearchPage,
  SignIn,
  UnitPage,
  Units,
  VerifyPage,
} from "./screens";
import { Shell } from "./shell/Shell";

/** Every address of the client. */
export function AppRoutes() {
  return (
    <Suspense fallback={null}>
      <Routes>
        <Route path="/masuk" element={<SignIn />} />
        <Route element={<Shell />}>
          <Route path="/verifikasi" element={<VerifyPage />} />
          <Route element={<SignedIn />}>
            <Route index element={<Home />} />
            <Route path="/sidang" element={<Panels />} />
            <Route path="/sidang/baru" element={<ConvenePanel />} />
            <Route path="/sidang/:id/susunan" element={<ArrangePanel />} />
            <Route path="/sidang/:id" element={<PanelRoom />} />
            <Route path="/sidang/:id/catatan" element={<PanelRecord />} />
            <Route path="/bukti/:id" element={<EvidencePage />} />
            <Route path="/unit" element={<Units />} />
            <Route path="/unit/:id" element={<UnitPage />} />
            <Route path="/cari" element={<SearchPage />} />
            <Route path="*" element={<NotFoundPage />} />
          </Route>
        </Route>
      </Routes>
    </Suspense>
  );
}
