package id.sidik.simulator;

import id.sidik.protocol.MalformedException;
import id.sidik.protocol.PunchDataset;
import id.sidik.protocol.SizedDataset;
import java.util.List;
import java.util.OptionalInt;

/** Reads captured logs: a JSON list of captures, or one dataset as a machine sends it. */
public final class Replay {
    /** Larger files are refused. */
    public static final int MAX_FILE = 64 << 20;

    private Replay() {}

    /** Like {@link #read(byte[], OptionalInt)} with the record size that most of the file's entries have. */
    public static ReplayedLog read(byte[] file) throws UnusableLogException {
        return read(file, OptionalInt.empty());
    }

    /**
     * @param file       JSON (a list of objects with id, status, layer "record40", "record49", "record16" or "record8",
     *                   and hex), or a raw dataset (u32 length, then records)
     * @param recordSize serve only records of 8, 16, 40 or 49 bytes
     * @throws UnusableLogException when it is neither, or holds no record to serve
     */
    public static ReplayedLog read(byte[] file, OptionalInt recordSize) throws UnusableLogException {
        if (file.length > MAX_FILE) throw new UnusableLogException("a file of " + file.length + " bytes is no log");
        return looksLikeJson(file) ? CaptureFile.read(file, recordSize) : dataset(file, recordSize);
    }

    private static boolean looksLikeJson(byte[] file) {
        for (byte each : file) if (!Character.isWhitespace(each)) return each == '[';
        return false;
    }

    private static ReplayedLog dataset(byte[] file, OptionalInt recordSize) throws UnusableLogException {
        SizedDataset dataset = sized(file);
        if (!dataset.whole() || dataset.records().length == 0)
            throw new UnusableLogException("neither a list of captures nor a dataset: the length at its start is "
                    + dataset.declared() + ", behind it are " + dataset.records().length + " bytes");
        PunchDataset log = PunchDataset.decode(dataset.records(), OptionalInt.empty());
        boolean wanted = recordSize.isEmpty() || recordSize.getAsInt() == log.layout().size();
        if (!log.credible() || !wanted) throw new UnusableLogException("the dataset does not look like such a log");
        return ReplayedLog.of(log.layout(), dataset.records(), List.of());
    }

    private static SizedDataset sized(byte[] file) throws UnusableLogException {
        try {
            return SizedDataset.of(file);
        } catch (MalformedException tooShort) {
            throw new UnusableLogException("neither a list of captures nor a dataset: " + tooShort.getMessage());
        }
    }
}
