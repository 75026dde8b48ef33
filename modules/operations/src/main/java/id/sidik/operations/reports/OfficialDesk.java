package id.sidik.operations.reports;

import id.sidik.domain.Official;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Records;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who signs when: the same on each laptop of the unit. */
public final class OfficialDesk {
    private final Records records;
    private final OfficeDay day;
    private final Clock clock;

    OfficialDesk(Records records, OfficeDay day, Clock clock) {
        this.records = records;
        this.day = day;
        this.clock = clock;
    }

    /** At the office. */
    public LocalDate today() {
        return day.today();
    }

    /** By first day, those without one first. */
    public List<Official> officials() {
        return records.read(tables -> tables.officials().list());
    }

    /** For an official who is not kept yet. */
    public UUID fresh() {
        return UuidV7.at(clock.instant());
    }

    /** Keeps them as they are now. @param removed entered by mistake; an unknown one is nobody */
    public void save(List<Official> changed, Set<UUID> removed) {
        records.transact(tables -> {
            changed.forEach(one -> tables.officials().save(plain(one)));
            removed.forEach(tables.officials()::remove);
            return changed;
        });
    }

    /** Of several that hold, the one who began last. */
    public Optional<Official> on(LocalDate day, Official.Block block) {
        return on(officials(), day, block);
    }

    /** Of several that hold, the one who began last. @param officials in the order of this desk */
    public static Optional<Official> on(List<Official> officials, LocalDate day, Official.Block block) {
        return officials.stream().filter(one -> one.block() == block && one.holds(day)).reduce((_, later) -> later);
    }

    /** Names are one line each. */
    private static Official plain(Official one) {
        return new Official(one.id(), one.block(), one.form(), plain(one.position()), plain(one.own()), plain(one
                .name()), plain(one.rank()), plain(one.number()), one.from(), one.until());
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
