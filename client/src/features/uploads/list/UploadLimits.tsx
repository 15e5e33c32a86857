import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "#app/lib/format";
import { mostBytes } from "../sending/limits";
import classes from "./EvidenceList.module.css";

/** What can be handed in, said before a byte is sent. */
export function UploadLimits() {
  const { t } = useTranslation("uploads");
  const format = useFormat();
  const [most, setMost] = useState<number | null>(null);
  useEffect(() => {
    let wanted = true;
    void mostBytes().then((bytes) => wanted && setMost(bytes));
    return () => {
      wanted = false;
    };
  }, []);
  return (
    <p className={classes.limits}>
      <span className={classes.dragging}>{t("adding.hint")}</span>{" "}
      {most !== null && t("adding.limits", { most: format.bytes(most) })} {t("adding.kinds")}
    </p>
  );
}
