import { assertNever, type Indicator } from "@sidang/shared";
import { useWords } from "#app/features/evidence/telling/words";
import classes from "./IndicatorColumn.module.css";

/** What can be answered, and what each answer means. */
export function Scale({ indicator }: { readonly indicator: Indicator }) {
  const { t, format, language } = useWords();
  switch (indicator.answerType) {
    case "YES_NO":
    case "ABC":
    case "ABCD":
    case "ABCDE":
      return (
        <dl className={classes.scale}>
          {indicator.scale.map(({ choice, label, multiplier }) => (
            <div key={choice}>
              <dt>{choice === "YES" || choice === "NO" ? t(`evidence:indicators.${choice}`) : choice}</dt>
              <dd>
                {label?.[language] ?? label?.id ?? ""}{" "}
                <span className={classes.soft}>({format.weight(multiplier)})</span>
              </dd>
            </div>
          ))}
        </dl>
      );
    case "RATIO":
      return (
        <ul className={classes.counts}>
          {indicator.inputs.map(({ key, label }) => (
            <li key={key}>{label[language] ?? label.id}</li>
          ))}
        </ul>
      );
    case "INDEX_0_4":
      return <p className={classes.soft}>{t("evidence:indicators.index")}</p>;
    default:
      return assertNever(indicator, "indicator");
  }
}
