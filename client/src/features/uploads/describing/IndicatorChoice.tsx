import { CloseButton, Input, Select } from "@mantine/core";
import { evidenceLimits } from "@sidang/shared";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { indicatorsIn } from "../indicators/sheetGroups";
import { useSheet } from "../indicators/useSheet";
import classes from "./DescriptionFields.module.css";

interface Props {
  readonly codes: readonly string[];
  readonly instrumentId: string;
  readonly disabled: boolean;
  readonly onChange: (codes: readonly string[]) => void;
}

/** The indicators that a piece of evidence belongs to, each with its question; one more by its code or a word of it. */
export function IndicatorChoice({ codes, instrumentId, disabled, onChange }: Props) {
  const { t } = useTranslation(["uploads", "domain"]);
  const { groups, say } = useSheet(instrumentId);
  const [search, setSearch] = useState("");
  const texts = useMemo(
    () => new Map(groups.flatMap(indicatorsIn).map(({ code, text }) => [code, say(text)])),
    [groups, say],
  );
  const full = codes.length >= evidenceLimits.indicators;
  const offered = groups.map((group) => ({
    group: group.code === "RESULTS" ? t("list.results") : t(`domain:area.${group.code}`),
    items: indicatorsIn(group)
      .filter(({ code }) => !codes.includes(code))
      .map(({ code, text }) => ({ value: code, label: `${code} ${say(text)}` })),
  }));
  return (
    <Input.Wrapper
      label={t("form.indicators")}
      description={t(
        full ? "form.manyIndicators" : codes.length === 0 ? "form.missingIndicator" : "form.indicatorsHint",
      )}
      labelElement="div"
      required
    >
      {codes.length > 0 && (
        <ul className={classes.chosen}>
          {codes.map((code) => (
            <li key={code} className={classes.indicator}>
              <span>
                <span className={classes.code}>{code}</span> {texts.get(code) ?? ""}
              </span>
              <CloseButton
                size={28}
                disabled={disabled}
                aria-label={t("form.removeIndicator", { code })}
                onClick={() => onChange(codes.filter((one) => one !== code))}
              />
            </li>
          ))}
        </ul>
      )}
      {!full && (
        <Select
          aria-label={t("form.addIndicator")}
          placeholder={t("form.addIndicatorHint")}
          data={offered}
          value={null}
          searchable
          searchValue={search}
          onSearchChange={setSearch}
          nothingFoundMessage={t("form.noIndicator")}
          // The list itself scrolls: what scrolls around a list, a screen reader takes for something else.
          withScrollArea={false}
          classNames={{ options: classes.options ?? "" }}
          disabled={disabled}
          onChange={(code) => {
            if (code !== null && !codes.includes(code)) onChange([...codes, code]);
            setSearch("");
          }}
        />
      )}
    </Input.Wrapper>
  );
}
