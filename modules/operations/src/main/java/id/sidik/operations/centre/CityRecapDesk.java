package id.sidik.operations.centre;

import id.sidik.operations.base.Origins;
import id.sidik.central.CentralException;
import id.sidik.central.CentreSettings;
import id.sidik.central.CityBook;
import id.sidik.central.UnitEvent;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.month.CopyProof;
import id.sidik.operations.work.Job;
import id.sidik.store.MonthCopy;
import id.sidik.store.MonthEvent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the units' months came to. The sheets are those that the units themselves drafted and closed, which are what was
 * signed; the centre computes their hashes again and sums the totals of everybody again from the days.
 */
public final class CityRecapDesk {
    private final Supplier<CentreSettings> who;

    CityRecapDesk(Supplier<CentreSettings> who) {
        this.who = who;
    }

    /**
     * By unit.
     *
     * @param only the codes of the units that are asked for; none: all
     * @throws id.sidik.operations.work.TroubleException CEN-1xx
     */
    public Job<CityRecap> recap(YearMonth month, List<String> only) {
        return progress -> {
            try (CityBook book = CityBook.open(who.get())) {
                return new Reading(book, month, progress).recap(only);
            } catch (CentralException failed) {
                throw CentreTroubles.of(failed);
            }
        };
    }

    /** One conversation; a regulation that many units share is fetched once. */
    private static final class Reading {
        private final CityBook book;
        private final YearMonth month;
        private final Job.Progress progress;
        private final Map<String, Optional<String>> packs = new HashMap<>();

        Reading(CityBook book, YearMonth month, Job.Progress progress) {
            this.book = book;
            this.month = month;
            this.progress = progress;
        }

        CityRecap recap(List<String> only) throws InterruptedException {
            Map<String, CityMonth> months = CityDesk.months(book, month);
            List<CityBook.UnitState> units = book.units().stream().filter(unit -> only.isEmpty() || only.contains(unit
                    .code())).toList();
            List<CityRecap.Unit> found = new ArrayList<>();
            for (CityBook.UnitState unit : units) {
                if (progress.stopRequested()) throw new InterruptedException("stopped while reading the city");
                progress.at(found.size(), units.size(), "city.reading", unit.name());
                CityMonth done = months.getOrDefault(unit.code(), CityMonth.NOTHING);
                found.add(new CityRecap.Unit(unit.code(), unit.name(), done.step(), done.lastCopy().map(event -> copy(
                        unit.code(), event)), done.sides().stream().map(event -> copy(unit.code(), event)).toList()));
            }
            return new CityRecap(month, found);
        }

        private CityRecap.Copy copy(String unit, UnitEvent told) {
            MonthEvent event = told.event();
            Optional<MonthCopy> copy = book.copy(unit, event.id());
            CopyProof.Proof proof = copy.map(known -> CopyProof.of(month, known, pack(unit, known.packSha())))
                    .orElseGet(() -> new CopyProof.Proof(CopyProof.Verdict.DAMAGED, Optional.empty()));
            return new CityRecap.Copy(event.kind().name(), event.number(), event.at(), event.by(), Origins.name(told
                    .laptop(), told.laptopName()),
                    copy.map(MonthCopy::regulation).orElse(""), copy.map(MonthCopy::sha).orElse(""), proof.verdict(),
                    proof.sheet().map(sheet -> sheet.recap().people().stream().map(Reading::person).toList())
                            .orElse(List.of()));
        }

        private Optional<String> pack(String unit, String sha) {
            return packs.computeIfAbsent(sha, fresh -> book.pack(unit, fresh));
        }

        private static CityRecap.Person person(PersonMonth row) {
            String name = row.person().employee().isPresent()
                    ? row.person().name()
                    : (row.person().pin() + " " + row.person().name()).strip() + " · " + row.person().machineName();
            return new CityRecap.Person(name, row.person().number(), row.totals());
        }
    }
}
