import { randomUUID } from "node:crypto";
import { idOf, type Room, voters } from "../sidang/Room.js";

const sentences = [
  "Mohon penjelasan atas tindak lanjut pengaduan pada triwulan ketiga.",
  "Survei kepuasan sudah dilampirkan; jumlah respondennya cukup, tetapi sebarannya perlu diperiksa.",
  "Bukti rapat evaluasi belum memuat daftar hadir.",
  "Dari sisi pengawasan tidak ada temuan yang terbuka, dan LHKPN sudah lengkap seratus persen.",
];

/**
 * A sitting as it goes, by its real commands, until its log has so many events: units are called one after the other,
 * members ask for the floor, speak, yield, and write remarks; a unit that had its time is deferred. The last one is
 * still being deliberated.
 */
export async function fillRoom(room: Room, proposalIds: readonly string[], events: number): Promise<void> {
  const itemIds = await room.open(proposalIds);
  for (const [n, itemId] of itemIds.entries()) {
    await room.deliberate(itemId);
    const until = n === itemIds.length - 1 ? events : Math.floor((events * (n + 1)) / itemIds.length) - 1;
    await discuss(room, itemId, until);
    if (n < itemIds.length - 1)
      await room.send("chair", { type: "deferItem", itemId, reason: "Menunggu bukti." });
  }
}

async function discuss(room: Room, itemId: string, until: number): Promise<void> {
  for (let turn = 0, seq = 0; seq < until; turn++) {
    const speaker = voters[turn % voters.length] ?? "tpn";
    const memberId = idOf(speaker);
    const left = async (wish: Parameters<Room["send"]>[1], by: Parameters<Room["send"]>[0] = speaker) => {
      if (seq < until) seq = await room.send(by, wish);
    };
    await left({ type: "requestFloor", itemId });
    await left({ type: "giveFloor", itemId, memberId }, "chair");
    for (const [n, text] of sentences.entries()) {
      const writer = voters[(turn + n) % voters.length] ?? "tpn";
      await left(
        { type: "makeRemark", itemId, remarkId: randomUUID(), text: `${text} (${turn + 1})` },
        writer,
      );
    }
    await left({ type: "yieldFloor", itemId, memberId });
  }
}
