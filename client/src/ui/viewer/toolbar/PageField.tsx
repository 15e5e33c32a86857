import { TextInput } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Tool } from "./Tool";
import { ToolGroup } from "./Toolbar";
import classes from "./Toolbar.module.css";

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** Which page is read; a number typed there goes to it. */
export function PageField({ page, pages, onPage }: Props) {
  const { t } = useTranslation("viewer");
  const [typed, setTyped] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page ends what was typed
  useEffect(() => setTyped(null), [page]);
  const go = () => {
    const number = Number.parseInt(typed ?? "", 10);
    if (number >= 1 && number <= pages) onPage(number);
    setTyped(null);
  };
  return (
    <>
      <ToolGroup>
        <TextInput
          size="xs"
          className={classes.field}
          inputMode="numeric"
          aria-label={t("toolbar.page")}
          value={typed ?? String(page)}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={go}
          onKeyDown={(event) => {
            if (event.key === "Enter") go();
            if (event.key === "Escape") setTyped(null);
          }}
        />
        <span className={classes.of}>{t("toolbar.pages", { pages })}</span>
      </ToolGroup>
      <ToolGroup rare>
        <Tool
          icon={IconChevronLeft}
          label={t("toolbar.previousPage")}
          keys="←"
          disabled={page <= 1}
          onClick={() => onPage(page - 1)}
        />
        <Tool
          icon={IconChevronRight}
          label={t("toolbar.nextPage")}
          keys="→"
          disabled={page >= pages}
          onClick={() => onPage(page + 1)}
        />
      </ToolGroup>
    </>
  );
}
