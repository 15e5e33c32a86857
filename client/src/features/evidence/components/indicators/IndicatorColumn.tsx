import { Button } from "@mantine/core";
import { mayStart } from "#app/features/evidence/acting/judge";
import { useWords } from "#app/features/evidence/telling/words";
import { questionOf } from "#app/features/evidence/threads/questionOf";
import { useDesk } from "#app/features/evidence/useDesk";
import classes from "./IndicatorColumn.module.css";
import { Scale } from "./Scale";
import { SourceAnswers } from "./SourceAnswers";
import { SourcePoints } from "./SourcePoints";

/** The questions that the evidence belongs to: what is asked, what counts how much, and how far each source came there. */
export function IndicatorColumn() {
  const { t, language } = useWords();
  const { desk, version, compose, all, change } = useDesk();
  const { evidence, proposal } = desk;
  const sheets = [proposal?.self, proposal?.tpi, proposal?.tpn].filter((sheet) => sheet != null);
  const instrumentId = sheets[0]?.instrumentId;
  return (
    <div className={classes.column}>
      <h2 className={classes.title}>{t("evidence:indicators.title")}</h2>
      {evidence.indicatorCodes.map((code) => {
        const question = instrumentId === undefined ? null : questionOf(instrumentId, code);
        const here = all.filter(
          ({ place }) => place?.anchor.kind === "INDICATOR" && place.anchor.indicatorCode === code,
        );
        return (
          <section key={code} className={classes.indicator} aria-label={code}>
            <h3 className={classes.code}>
              {code}
              {question?.area != null && <span> {t(`domain:area.${question.area}`)}</span>}
            </h3>
            {question === null ? (
              <p className={classes.soft}>{t("evidence:indicators.unknown")}</p>
            ) : (
              <>
                <p className={classes.part}>
                  {question.component.name[language] ?? question.component.name.id} ›{" "}
                  {question.subcomponent.name[language] ?? question.subcomponent.name.id}
                </p>
                <p className={classes.question}>
                  {question.indicator.text[language] ?? question.indicator.text.id}
                </p>
                <Scale indicator={question.indicator} />
                <SourceAnswers indicator={question.indicator} />
                <SourcePoints
                  sheets={sheets}
                  component={question.component.code}
                  subcomponent={question.subcomponent.code}
                />
              </>
            )}
            <div className={classes.actions}>
              {here.length > 0 && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => change({ layout: "LIST", indicatorCode: code })}
                >
                  {t("evidence:indicators.threads", { count: here.length })}
                </Button>
              )}
              {mayStart(desk) && (
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() =>
                    compose({
                      type: "THREAD",
                      versionId: version.versionId,
                      anchor: { kind: "INDICATOR", indicatorCode: code },
                    })
                  }
                >
                  {t("evidence:indicators.comment")}
                </Button>
              )}
            </div>
          </section>
        );
      })}
    </div>
  );
}
