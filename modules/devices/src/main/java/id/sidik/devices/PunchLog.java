package id.sidik.devices;

import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.PunchDataset;
import id.sidik.protocol.PunchLayout;
import id.sidik.protocol.RejectedRecord;
import id.sidik.protocol.SizedDataset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A log as it came, beside its records and the machine's own counts around the reading. */
record PunchLog(Reading.Whole reading, boolean whole, PunchDataset dataset, Optional<FreeSizes> before,
        Optional<FreeSizes> after) {
    private static final Set<String> NO_RECORDS = Set.of(RejectedRecord.LEAD, RejectedRecord.TAIL);

    static PunchLog of(Reading.Whole reading, Optional<FreeSizes> before, Optional<FreeSizes> after) {
        OptionalInt count = CountCheck.trusted(before)
                ? OptionalInt.of(before.orElseThrow().punches())
                : OptionalInt.empty();
        try {
            SizedDataset sized = SizedDataset.of(reading.bytes());
            return new PunchLog(reading, sized.whole(), PunchDataset.decode(sized.records(), count), before, after);
        } catch (MalformedException cut) {
            return new PunchLog(reading, false, PunchDataset.decode(new byte[0], count), before, after);
        }
    }

    /** Records that the machine would count: unreadable ones too, bytes around them not. */
    long records() {
        return dataset.punches().size()
                + dataset.rejected().stream().filter(each -> !NO_RECORDS.contains(each.why())).count();
    }

    /** What speaks against believing this log, empty when nothing does. */
    Optional<Download.Shortfall> shortfall() {
        if (!whole) return Optional.of(Download.Shortfall.LENGTH);
        if (!dataset.credible()) return Optional.of(Download.Shortfall.GARBLED);
        return check().isEmpty() ? Optional.of(Download.Shortfall.COUNT) : Optional.empty();
    }

    Optional<CountCheck> check() {
        return CountCheck.of(before, after, records());
    }

    Optional<PunchLayout> layout() {
        return dataset.punches().isEmpty() ? Optional.empty() : Optional.of(dataset.layout());
    }
}
