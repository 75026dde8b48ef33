package id.sidik.operations.centre;

import id.sidik.central.CentralException;
import id.sidik.central.CentreSettings;
import id.sidik.central.CityBook;
import id.sidik.central.CityPermit;
import id.sidik.central.CityPerson;
import id.sidik.central.CityPost;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Authorship;
import id.sidik.store.KeptPermit;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Permits that the city decides for people of a unit. They reach the unit as facts with who and when; what the unit
 * itself decided stays, and the later decision holds.
 */
public final class CityPermitDesk {
    /** How a unit tells where a permit came from. */
    public static final String ORIGIN = "CENTRE";

    /** Somebody on a unit's list. @param number may be blank */
    public record Person(String id, String number, String name) {
        /** Names nobody. */
        @Override
        public String toString() {
            return "person " + id;
        }
    }

    /**
     * @param unit   its code
     * @param people ids or numbers of the unit's list
     * @param to     last day, inclusive
     * @param number of the letter, never blank
     */
    public record Wish(String unit, List<String> people, String code, LocalDate from, LocalDate to, Permit.Part part,
            String number, Optional<LocalDate> documentDate, String reason) {
        /** Names nobody. */
        @Override
        public String toString() {
            return code + " for " + people.size() + " people of " + unit;
        }
    }

    /** A permit that the city decided. */
    public record Row(String unit, String name, String code, LocalDate from, LocalDate to, String part, String number,
            String by, Instant at, String reason) {
        /** Names nobody. */
        @Override
        public String toString() {
            return code + " of " + unit;
        }
    }

    /** @param known were decided just so before and were not decided again */
    public record Added(int added, int known) {}

    private final Records records;
    private final Supplier<CentreSettings> who;
    private final Clock clock;
    private final String operator;

    CityPermitDesk(Records records, Supplier<CentreSettings> who, Clock clock, String operator) {
        this.records = records;
        this.who = who;
        this.clock = clock;
        this.operator = operator;
    }

    /** By name. @param unit its code @throws TroubleException CEN-1xx */
    public List<Person> people(String unit) {
        return CityDesk.asked(who, book -> book.people(unit)).stream().map(each -> new Person(each.id(), each.number(),
                each.name())).toList();
    }

    /** Newest first. @throws TroubleException CEN-1xx */
    public List<Row> list(YearMonth month) {
        return CityDesk.asked(who, book -> book.permits(month)).stream().map(each -> new Row(each.unit(), each.name(),
                each.type(), each.from(), each.to(), each.part(), each.number(), each.by(), each.at(), each.reason()))
                .toList();
    }

    /**
     * Everybody or nobody.
     *
     * @throws TroubleException PST-120 without people, days in order, kind or letter; PST-121 when somebody is not on
     *                          the unit's list; CEN-1xx
     */
    public Added add(Wish wish) {
        if (wish.people().isEmpty() || wish.code().isBlank() || wish.number().isBlank() || wish.to().isBefore(wish
                .from()))
            throw new TroubleException(Trouble.of("PST-120", "trouble.city.permit"));
        List<CityPerson> all = CityDesk.asked(who, book -> book.people(wish.unit()));
        Set<String> known = CityDesk.asked(who, book -> known(book, wish));
        List<KeptPermit> fresh = new ArrayList<>();
        for (String each : wish.people().stream().distinct().toList()) {
            CityPerson person = all.stream().filter(one -> one.id().equals(each) || one.number().equals(each))
                    .findFirst().orElseThrow(() -> new TroubleException(Trouble.of("PST-121",
                            "trouble.city.permit.nobody", wish.unit())));
            if (!known.contains(person.id())) fresh.add(permit(person, wish));
        }
        if (!fresh.isEmpty()) send(wish.unit(), fresh);
        return new Added(fresh.size(), wish.people().size() - fresh.size());
    }

    private static Set<String> known(CityBook book, Wish wish) {
        return book.permits(YearMonth.from(wish.from())).stream().filter(each -> each.unit().equals(wish.unit())
                && each.type().equals(wish.code()) && each.from().equals(wish.from()) && each.to().equals(wish.to())
                && each.part().equals(wish.part().name())).map(CityPermit::person).collect(Collectors.toSet());
    }

    private KeptPermit permit(CityPerson person, Wish wish) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Permit permit = new Permit(wish.code().strip(), wish.from(), wish.to(), wish.part(), true, Optional.of(today),
                wish.documentDate(), wish.number().strip());
        return new KeptPermit(UuidV7.at(clock.instant()), new EmployeeId(person.id()), permit, new Authorship(clock
                .instant(), operator, wish.reason().strip()), ORIGIN, Optional.empty());
    }

    private void send(String unit, List<KeptPermit> permits) {
        try {
            records.over(store -> {
                new CityPost(store, who.get(), clock).send(unit, permits);
                return unit;
            });
        } catch (CentralException failed) {
            throw CentreTroubles.of(failed);
        }
    }
}
