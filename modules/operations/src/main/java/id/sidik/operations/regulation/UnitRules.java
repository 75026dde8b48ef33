package id.sidik.operations.regulation;

import id.sidik.domain.Provenance;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.JoinedRules;
import id.sidik.rules.LayeredPack;
import id.sidik.rules.PackFault;
import id.sidik.rules.PackLayer;
import id.sidik.rules.PackLayer.Level;
import id.sidik.rules.Regulation;
import id.sidik.rules.Regulation.Version;
import id.sidik.rules.Regulations;
import id.sidik.rules.UnitLayer;
import id.sidik.store.OwnValue;
import id.sidik.store.PackChoice;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The regulation of a month: the version of the pack that holds on its first day, under the unit's own values and the
 * note of the month. Where another version takes over inside the month, its days are judged by that one.
 */
public final class UnitRules {
    /** The id of the national pack. */
    public static final String USUAL = "nat-2023";
    private static final String CHOSEN = "recap.regulation";

    private final Records records;
    private final Supplier<Regulations> regulations;
    private final OfficeDay day;

    public UnitRules(Records records, Supplier<Regulations> regulations, OfficeDay day) {
        this.records = records;
        this.regulations = regulations;
        this.day = day;
    }

    /** The pack of this month. */
    public String chosen() {
        return chosen(thisMonth());
    }

    /** What was chosen for the month with a date, else the plain choice of the office, else the national pack. */
    public String chosen(YearMonth month) {
        return records.read(tables -> tables.unitRules().choices().stream().filter(one -> !one.from().isAfter(month))
                .reduce((before, after) -> after).map(PackChoice::pack).or(() -> tables.settings().get(CHOSEN)))
                .filter(id -> regulations.get().find(id).isPresent()).orElse(USUAL);
    }

    /** Whether a choice holds in the month, with a date or without one. */
    boolean decided(YearMonth month) {
        return records.read(tables -> tables.settings().get(CHOSEN).isPresent()
                || tables.unitRules().choices().stream().anyMatch(one -> !one.from().isAfter(month)));
    }

    /** Without a date: holds wherever nothing was chosen with one. @throws TroubleException ATR-101 no such pack */
    public void choose(String pack) {
        String id = base(pack, thisMonth()).id();
        records.transact(tables -> {
            tables.settings().put(CHOSEN, id);
            return id;
        });
    }

    /** The regulation of this month. */
    public Regulation current() {
        return of(chosen(), thisMonth());
    }

    YearMonth thisMonth() {
        return YearMonth.from(day.today());
    }

    /** @throws TroubleException ATR-101 no such pack, ATR-105 the unit's own values no longer fit it */
    public Regulation of(String pack, YearMonth month) {
        List<OwnValue> own = own(pack, month);
        List<Version> versions = new ArrayList<>(List.of(new Version(month.atDay(1), under(base(pack, month), own,
                pack))));
        regulations.get().reigns(pack, month.atDay(1), month.atEndOfMonth()).stream().skip(1)
                .forEach(reign -> versions.add(new Version(reign.from(), under(reign.regulation(), own, pack))));
        return JoinedRules.of(versions);
    }

    private static Regulation under(Regulation base, List<OwnValue> own, String pack) {
        if (own.isEmpty()) return base;
        return switch (merged(base, own)) {
            case LayeredPack.Merged.Good(LayeredPack layered) -> layered.regulation();
            case LayeredPack.Merged.Refused(List<PackFault> faults) -> throw new TroubleException(Trouble.of("ATR-105",
                    "trouble.rules.ownValues", pack, faults.getFirst().path(), faults.getFirst().problem()));
        };
    }

    /** The version that holds on the first day of the month; before the first one, and in gaps, the newest. */
    Regulation base(String pack, YearMonth month) {
        Regulations all = regulations.get();
        return all.on(pack, month.atDay(1)).or(() -> all.find(pack)).orElseThrow(() -> new TroubleException(
                Trouble.of("ATR-101", "trouble.rules.unknownRegulation", pack, String.join(", ",
                        all.all().stream().map(Regulation::id).distinct().toList()))));
    }

    /** The unit's words about the pack that reach the month; the last about a place holds. */
    List<OwnValue> own(String pack, YearMonth month) {
        return records.read(tables -> tables.unitRules().values(pack)).stream().filter(one -> one.holds(month))
                .toList();
    }

    /** @param own in the order in which they hold */
    static LayeredPack.Merged merged(Regulation base, List<OwnValue> own) {
        Level level = base.id().equals(USUAL) ? Level.NATIONAL : Level.REGION;
        List<PackLayer> layers = new ArrayList<>(List.of(new PackLayer(level, base.json())));
        for (boolean note : List.of(false, true)) {
            List<UnitLayer.Change> changes = changes(own.stream().filter(one -> one.onlyMonth() == note).toList());
            if (changes.isEmpty()) continue;
            Level over = note ? Level.MONTH : Level.UNIT;
            switch (UnitLayer.draft(over, layers, Optional.empty(), changes, List.of())) {
                case UnitLayer.Drafted.Refused(List<PackFault> faults) -> {
                    return new LayeredPack.Merged.Refused(faults);
                }
                case UnitLayer.Drafted.Good(String json, LayeredPack _) -> layers.add(new PackLayer(over, json));
            }
        }
        return LayeredPack.merge(layers);
    }

    private static List<UnitLayer.Change> changes(List<OwnValue> own) {
        Map<String, OwnValue> last = new LinkedHashMap<>();
        own.forEach(one -> last.put(one.path(), one));
        return last.values().stream().filter(one -> one.value().isPresent()).map(one -> new UnitLayer.Change(one
                .path(), one.value().get(), Provenance.valueOf(one.mark()), one.note())).toList();
    }
}
