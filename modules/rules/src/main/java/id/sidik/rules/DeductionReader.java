package id.sidik.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code deduction}. */
final class DeductionReader {
    private static final BigDecimal USUAL_ABSENT = BigDecimal.valueOf(3);

    private static final int MOST_ABSENCES = 31;

    private enum Type {
        CLASS, FLAT
    }

    private DeductionReader() {}

    static Deduction read(Slot slot) {
        slot.only("type", "late", "early", "absentPct", "noRecordPct", "apelMissedPct", "earlyPct", "dayCapPct",
                "fullMonthAbsentPct", "escalation");
        Deduction.Scale scale = switch (slot.at("type").word(Type.class, Type.CLASS)) {
            case CLASS -> new Deduction.Classes(bands(slot.at("late")), bands(slot.at("early")));
            case FLAT -> new Deduction.Flat(slot.at("noRecordPct").percent(),
                    slot.at("apelMissedPct").percent(BigDecimal.ZERO), slot.at("earlyPct").percent(BigDecimal.ZERO));
        };
        BigDecimal absent = slot.at("absentPct").percent(USUAL_ABSENT);
        Slot fullMonth = slot.at("fullMonthAbsentPct");
        Deduction deduction = new Deduction(scale, absent, slot.at("dayCapPct").percent(absent),
                fullMonth.present() ? Optional.of(fullMonth.percent()) : Optional.empty(),
                escalation(slot.at("escalation")));
        for (int n = 1; n <= MOST_ABSENCES; n++) {
            if (deduction.absences(n).compareTo(deduction.absences(n - 1)) < 0) {
                slot.at("escalation").fault(Problem.BANDS_FALL, deduction.absences(n), deduction.absences(n - 1));
            }
        }
        return deduction;
    }

    private static SortedMap<Integer, BigDecimal> escalation(Slot slot) {
        SortedMap<Integer, BigDecimal> found = new TreeMap<>();
        if (!slot.present()) return found;
        int before = 0;
        for (Slot item : slot.items()) {
            item.only("count", "pct");
            int count = item.at("count").integer(1, MOST_ABSENCES);
            if (count <= before) item.fault(Problem.BANDS_OVERLAP, count, before);
            found.put(count, item.at("pct").percent());
            before = count;
        }
        return found;
    }

    private static Bands bands(Slot slot) {
        List<Band> bands = new ArrayList<>();
        for (Slot item : slot.items()) {
            item.only("code", "from", "to", "pct");
            bands.add(new Band(item.at("code").words(24), RangeCheck.from(item), RangeCheck.to(item),
                    item.at("pct").percent()));
        }
        RangeCheck.chain(slot, 1);
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).pct().compareTo(bands.get(i - 1).pct()) < 0) {
                slot.items().get(i).fault(Problem.BANDS_FALL, bands.get(i).pct(), bands.get(i - 1).pct());
            }
        }
        return new Bands(bands.isEmpty() ? List.of(new Band("", 1, OptionalInt.empty(), BigDecimal.ZERO)) : bands);
    }
}
