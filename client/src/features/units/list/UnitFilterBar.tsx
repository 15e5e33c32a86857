import { NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { stages } from "../stages";
import classes from "./UnitFilterBar.module.css";
import { orders, type UnitFilters } from "./unitFilters";
import { useDelayed } from "./useDelayed";

interface Props {
  readonly filters: UnitFilters;
  /** The one that is shown. */
  readonly cycle: number | null;
  readonly cycles: readonly { readonly year: number }[];
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (changes: Partial<UnitFilters>) => void;
}

/** Search, narrow, sort. Plain selects: they work with every keyboard and on every phone. */
export function UnitFilterBar({ filters, cycle, cycles, agencies, onChange }: Props) {
  const { t } = useTranslation(["units", "domain"]);
  const [typed, type] = useDelayed(filters.search, (search) => onChange({ search }));
  const { stage, agencyId, orderBy } = filters;
  return (
    <search className={classes.bar}>
      <TextInput
        className={classes.search}
        type="search"
        label={t("search")}
        placeholder={t("searchHint")}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <NativeSelect
        label={t("agency")}
        value={agencyId ?? ""}
        onChange={({ currentTarget }) => onChange({ agencyId: currentTarget.value || null })}
        data={[
          { value: "", label: t("everyAgency") },
          ...agencies.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        label={t("stage")}
        value={stage ?? ""}
        onChange={({ currentTarget }) =>
          onChange({ stage: stages.find((offered) => offered === currentTarget.value) ?? null })
        }
        data={[
          { value: "", label: t("everyStage") },
          ...stages.map((value) => ({ value, label: t(`domain:stage.${value}`) })),
        ]}
      />
      <NativeSelect
        label={t("cycle")}
        value={cycle === null ? "" : String(cycle)}
        onChange={({ currentTarget }) => onChange({ cycle: Number(currentTarget.value), agencyId: null })}
        data={cycles.map(({ year }) => String(year))}
      />
      <NativeSelect
        label={t("order")}
        value={orderBy}
        onChange={({ currentTarget }) =>
          onChange({ orderBy: orders.find((offered) => offered === currentTarget.value) ?? "NAME" })
        }
        data={orders.map((value) => ({ value, label: t(`orderBy.${value}`) }))}
      />
    </search>
  );
}
