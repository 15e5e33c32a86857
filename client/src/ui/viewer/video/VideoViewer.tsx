import { Button } from "@mantine/core";
import { IconMessagePlus } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { FailedDocument } from "../FailedDocument";
import type { ViewerProps } from "../props";
import { MoreTools } from "../toolbar/MoreTools";
import { clock } from "./clock";
import { Moments } from "./Moments";
import classes from "./VideoViewer.module.css";

const none = () => {};

/** A recording, with the moments that were spoken of below it. */
export function VideoViewer({ source, marks, place, aside, ...on }: ViewerProps) {
  const { onSelect = none, onMark = none, onPlace } = on;
  const { t } = useTranslation("viewer");
  const video = useRef<HTMLVideoElement>(null);
  const [now, setNow] = useState(0);
  const [length, setLength] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => onPlace?.({ page: 1, pages: 1, visible: [1] }), [onPlace]);
  const look = () => {
    const { currentTime = 0, duration = 0 } = video.current ?? {};
    setNow(currentTime);
    // A stream that is still being written has no end yet.
    setLength(Number.isFinite(duration) ? duration : 0);
  };
  // What is known before React has put the element into the page is not told to it.
  useEffect(look, []);
  const goTo = (seconds: number) => {
    if (video.current !== null) video.current.currentTime = seconds;
  };
  useEffect(() => {
    if (video.current !== null && place?.anchor?.kind === "MOMENT")
      video.current.currentTime = place.anchor.moment.from;
  }, [place]);

  if (failed) return <FailedDocument why="BROKEN" source={source} onAgain={() => setFailed(false)} />;
  return (
    <div className={classes.document}>
      <div className={classes.stage}>
        {/* biome-ignore lint/a11y/useMediaCaption: people's recordings come without captions */}
        <video
          ref={video}
          src={source.url}
          controls
          preload="metadata"
          aria-label={t("video.label", { name: source.fileName })}
          onTimeUpdate={look}
          onSeeked={look}
          onDurationChange={look}
          onLoadedMetadata={look}
          onError={() => setFailed(true)}
        />
      </div>
      <div className={classes.bar}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconMessagePlus size={16} />}
          onClick={({ currentTarget }) =>
            onSelect(
              { kind: "MOMENT", moment: { from: Math.floor(now), to: null } },
              currentTarget.getBoundingClientRect(),
            )
          }
        >
          {t("video.comment", { time: clock(now) })}
        </Button>
        <Moments
          marks={marks}
          length={length}
          onMark={(id, from) => {
            goTo(from);
            onMark(id);
          }}
        />
        <MoreTools source={source} />
      </div>
      {aside}
    </div>
  );
}
