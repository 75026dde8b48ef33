package id.sidik.operations.bundle;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.store.BundleRow;
import id.sidik.store.InFact;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Rows as frames and back. */
final class RowFrames {
    private static final int SMALLEST_PUNCH = 30;

    private RowFrames() {}

    static Frame of(BundleRow row) {
        return switch (row) {
            case BundleRow.Master master -> Frame.of(Frame.Tag.MASTER, out -> {
                for (String text : List.of(master.kind(), master.key(), master.body(), master.own(), master.seen()))
                    Frame.text(out, text);
                out.writeLong(master.version());
                out.writeBoolean(master.waiting());
            });
            case BundleRow.Fact(InFact fact, boolean waiting) -> Frame.of(Frame.Tag.FACT, out -> {
                for (String text : List.of(fact.kind(), fact.key(), fact.body(), fact.laptop())) Frame.text(out, text);
                out.writeLong(fact.madeAt().toEpochMilli());
                out.writeLong(fact.acceptedAt().toEpochMilli());
                out.writeBoolean(waiting);
            });
            case BundleRow.Punches(List<Punch> punches, boolean waiting) -> Frame.of(Frame.Tag.PUNCHES, out -> {
                out.writeBoolean(waiting);
                out.writeInt(punches.size());
                for (Punch punch : punches) punch(out, punch);
            });
            case BundleRow.Other(String table, String body) -> Frame.of(Frame.Tag.OTHER, out -> {
                Frame.text(out, table);
                Frame.text(out, body);
            });
            case BundleRow.Setting(String key, String value, boolean secret) -> Frame.of(Frame.Tag.SETTING, out -> {
                Frame.text(out, key);
                Frame.text(out, value);
                out.writeBoolean(secret);
            });
        };
    }

    private static void punch(DataOutputStream out, Punch punch) throws IOException {
        out.writeUTF(punch.machine().serial());
        out.writeUTF(punch.pin().text());
        out.writeLong(punch.at().toEpochSecond(ZoneOffset.UTC));
        out.writeByte(punch.verify());
        out.writeByte(punch.state());
        out.writeLong(punch.workCode());
        out.writeUTF(punch.source().name());
        out.writeUTF(punch.zone().getId());
        out.writeLong(punch.receivedAt().toEpochMilli());
    }

    /** @throws id.sidik.operations.work.TroubleException PKU-102 for one that tells nonsense */
    static BundleRow row(Frame frame) {
        try (DataInputStream in = frame.in()) {
            return switch (frame.tag()) {
                case MASTER -> master(in);
                case FACT -> fact(in);
                case PUNCHES -> punches(in);
                case OTHER -> new BundleRow.Other(Frame.text(in), Frame.text(in));
                case SETTING -> new BundleRow.Setting(Frame.text(in), Frame.text(in), in.readBoolean());
                case MANIFEST, KEY, FILE, END -> throw BundleFault.DAMAGED.because();
            };
        } catch (IOException | IllegalArgumentException | java.time.DateTimeException | ArithmeticException nonsense) {
            throw BundleFault.DAMAGED.because(nonsense);
        }
    }

    private static BundleRow master(DataInputStream in) throws IOException {
        String kind = Frame.text(in);
        String key = Frame.text(in);
        String body = Frame.text(in);
        String own = Frame.text(in);
        String seen = Frame.text(in);
        return new BundleRow.Master(kind, key, body, own, in.readLong(), seen, in.readBoolean());
    }

    private static BundleRow fact(DataInputStream in) throws IOException {
        String kind = Frame.text(in);
        String key = Frame.text(in);
        String body = Frame.text(in);
        String laptop = Frame.text(in);
        Instant made = Instant.ofEpochMilli(in.readLong());
        return new BundleRow.Fact(new InFact(kind, key, body, made, Instant.ofEpochMilli(in.readLong()), laptop), in
                .readBoolean());
    }

    private static BundleRow punches(DataInputStream in) throws IOException {
        boolean waiting = in.readBoolean();
        int count = in.readInt();
        if (count < 0 || count > in.available() / SMALLEST_PUNCH) throw BundleFault.DAMAGED.because();
        List<Punch> punches = new ArrayList<>(count);
        for (int i = 0; i < count; i++)
            punches.add(new Punch(new MachineId(in.readUTF()), new Pin(in.readUTF()), LocalDateTime.ofEpochSecond(in
                    .readLong(), 0, ZoneOffset.UTC), in.readUnsignedByte(), in.readUnsignedByte(), in.readLong(),
                    PunchSource.valueOf(in.readUTF()), ZoneId.of(in.readUTF()), Instant.ofEpochMilli(in.readLong())));
        return new BundleRow.Punches(punches, waiting);
    }
}
