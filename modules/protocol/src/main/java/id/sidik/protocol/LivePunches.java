package id.sidik.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the punches in an attendance event. No machine tells the shape: the one that explains most bytes is taken. */
final class LivePunches {
    private LivePunches() {}

    private record Fit(LiveLayout layout, int records, int readable, int rest) {
        static Fit of(LiveLayout layout, byte[] data, EventRules rules) {
            int whole = data.length / layout.size();
            int records = rules.believes(EventDoubt.ATTENDANCE_MANY) ? whole : Math.min(1, whole);
            int readable = 0;
            for (int nth = 0; nth < records; nth++)
                if (layout.decode(data, nth * layout.size()).isPresent()) readable++;
            return new Fit(layout, records, readable, data.length - records * layout.size());
        }

        int explained() {
            return readable * layout.size();
        }
    }

    static MachineEvent.Attendance decode(byte[] data, EventRules rules) {
        Optional<Fit> best = Arrays.stream(LiveLayout.values())
                .filter(layout -> layout.size() <= data.length && layout.believedBy(rules))
                .map(layout -> Fit.of(layout, data, rules))
                .max(Comparator.comparingInt(Fit::explained).thenComparing(fit -> fit.rest() == 0).thenComparing(
                        fit -> fit.layout().size()));
        return best.map(fit -> read(data, fit)).orElseGet(() -> new MachineEvent.Attendance(false, List.of(),
                List.of(new RejectedRecord(0, data.clone(), RejectedRecord.TAIL))));
    }

    private static MachineEvent.Attendance read(byte[] data, Fit fit) {
        List<PunchRecord> punches = new ArrayList<>(fit.records());
        List<RejectedRecord> rejected = new ArrayList<>();
        int size = fit.layout().size();
        for (int nth = 0; nth < fit.records(); nth++) {
            int place = nth;
            int at = nth * size;
            fit.layout().decode(data, at).ifPresentOrElse(punches::add, () -> rejected.add(new RejectedRecord(place,
                    Arrays.copyOfRange(data, at, at + size), fit.layout().reasonAgainst(data, at))));
        }
        if (fit.rest() > 0)
            rejected.add(new RejectedRecord(fit.records(),
                    Arrays.copyOfRange(data, data.length - fit.rest(), data.length), RejectedRecord.TAIL));
        return new MachineEvent.Attendance(fit.layout().tellsInternalNumber(), punches, rejected);
    }
}
