import { useQuery } from "@apollo/client/react";
import { Button, Checkbox, NativeSelect, Radio, TextInput } from "@mantine/core";
import { decisionRules, type TimeZone, timeZones } from "@sidang/shared";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ConvenePanelDocument, ConveningCyclesDocument } from "#app/generated/panels/graphql";
import { useFormat } from "#app/lib/format";
import { Page, Surface } from "#app/ui/page";
import { Refusal } from "../Refusal";
import { useCommand } from "../useCommand";
import classes from "./ConvenePanel.module.css";
import { momentIn } from "./momentIn";
import { type DraftField, emptyDraft, type PanelDraft, problemsOf } from "./panelDraft";

/** The form that convenes a panel. Agenda and members follow on the next page. */
export function ConvenePanel() {
  const { t } = useTranslation(["panels", "domain", "refusals"]);
  const format = useFormat();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(ConveningCyclesDocument);
  const { send, busy, problem } = useCommand();
  const [draft, setDraft] = useState<PanelDraft>(emptyDraft);
  const [asked, setAsked] = useState(false);
  // One form convenes one panel, however often it is sent.
  const [panelId] = useState(() => crypto.randomUUID());
  const form = useRef<HTMLFormElement>(null);
  const cycle = draft.cycle ?? data?.cycles[0]?.year ?? null;
  const problems = problemsOf(draft);
  const scheduled = momentIn(draft.day, draft.time, draft.zone);
  const change = (changes: Partial<PanelDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const errorOf = (field: DraftField) => {
    const found = asked ? problems[field] : undefined;
    return found === undefined ? undefined : t(`form.problem.${found}`);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (cycle === null) void refetch();
    const [first] = Object.keys(problems);
    if (first !== undefined || scheduled === null || cycle === null) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    const convened = await send({
      document: ConvenePanelDocument,
      variables: {
        panelId,
        cycle,
        title: draft.title.trim(),
        scheduledFor: scheduled.toISOString(),
        timeZone: draft.zone,
        meetingLink: draft.meetingLink.trim() || null,
        rule: draft.rule,
        autoReveal: draft.autoReveal,
      },
    });
    if (convened) navigate(`/sidang/${panelId}/susunan`);
  };

  return (
    <Page title={t("form.title")} lead={t("form.lead")} width="narrow">
      <Surface>
        <form ref={form} className={classes.form} onSubmit={submit} noValidate>
          <TextInput
            name="title"
            label={t("form.name")}
            placeholder={t("form.nameHint", { year: cycle ?? "" })}
            required
            value={draft.title}
            error={errorOf("title")}
            onChange={({ currentTarget }) => change({ title: currentTarget.value })}
          />
          <div className={classes.when}>
            <TextInput
              name="day"
              type="date"
              label={t("form.day")}
              required
              value={draft.day}
              error={errorOf("day")}
              onChange={({ currentTarget }) => change({ day: currentTarget.value })}
            />
            <TextInput
              name="time"
              type="time"
              label={t("form.time")}
              required
              value={draft.time}
              error={errorOf("time")}
              onChange={({ currentTarget }) => change({ time: currentTarget.value })}
            />
            <NativeSelect
              label={t("form.zone")}
              value={draft.zone}
              data={Object.keys(timeZones)}
              onChange={({ currentTarget }) => change({ zone: currentTarget.value as TimeZone })}
            />
            <NativeSelect
              label={t("cycle")}
              value={cycle === null ? "" : String(cycle)}
              error={error && cycle === null ? t("form.problem.noCycles") : undefined}
              data={(data?.cycles ?? []).map(({ year }) => String(year))}
              onChange={({ currentTarget }) => change({ cycle: Number(currentTarget.value) })}
            />
          </div>
          {/* The browser writes dates its own way, 03/04 or 04/03; words leave no doubt. */}
          <p className={classes.preview} role="status">
            {scheduled === null
              ? t("form.whenHint")
              : `${format.day(scheduled, draft.zone)}, ${format.time(scheduled, draft.zone)}`}
          </p>
          <Radio.Group
            label={t("form.rule")}
            value={draft.rule}
            onChange={(value) =>
              change({ rule: decisionRules.find((rule) => rule === value) ?? "UNANIMOUS" })
            }
          >
            <div className={classes.choices}>
              {decisionRules.map((rule) => (
                <Radio
                  key={rule}
                  value={rule}
                  label={t(`domain:rule.${rule}`)}
                  description={t(`form.ruleText.${rule}`)}
                />
              ))}
            </div>
          </Radio.Group>
          <Checkbox
            label={t("form.autoReveal")}
            description={t("form.autoRevealText")}
            checked={draft.autoReveal}
            onChange={({ currentTarget }) => change({ autoReveal: currentTarget.checked })}
          />
          <TextInput
            name="meetingLink"
            type="url"
            label={t("form.link")}
            description={t("form.linkText")}
            placeholder="https://"
            value={draft.meetingLink}
            error={errorOf("meetingLink")}
            onChange={({ currentTarget }) => change({ meetingLink: currentTarget.value })}
          />
          <Refusal problem={problem} />
          <div className={classes.submit}>
            <Button type="submit" loading={busy}>
              {t("form.submit")}
            </Button>
            <Button variant="default" onClick={() => navigate("/sidang")} disabled={busy}>
              {t("form.cancel")}
            </Button>
          </div>
        </form>
      </Surface>
    </Page>
  );
}
