import { expect, it } from "vitest";
import { mentionAt } from "./useMentioning";

it("finds the name that is being typed after an @, up to the caret", () => {
  expect(mentionAt("halo @Nur", 9)).toBe("Nur");
  expect(mentionAt("@", 1)).toBe("");
  expect(mentionAt("lihat @Nurul Fitri dan", 18)).toBe("Nurul Fitri");
  expect(mentionAt("surat@kantor.go.id", 18)).toBeNull();
  expect(mentionAt("halo @Nur, mohon", 16)).toBeNull();
  expect(mentionAt("halo @Nur", 3)).toBeNull();
});
