import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { BeforeCase } from "./BeforeCase";
import { DecisionNote } from "./DecisionNote";
import classes from "./Note.module.css";

/** The reduced room: what somebody sees who does not sit in the panel. */
export function GalleryNote() {
  const { t } = useWords();
  const { audience, shown } = useRoom();
  return (
    <>
      {shown !== undefined && <DecisionNote item={shown} />}
      <section className={classes.note} aria-labelledby="galeri">
        <h3 className={classes.title} id="galeri">
          {audience === "OVERSIGHT" ? t("panel:gallery.oversight") : t("panel:gallery.gallery")}
        </h3>
        <p className={classes.soft}>{t("panel:gallery.text")}</p>
      </section>
      {shown === undefined && <BeforeCase />}
    </>
  );
}
