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
import id.sidik.store.PermitDeed;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
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

    /** How a permit stands at the centre. */
    public enum State {
        APPROVED, WAITING, REFUSED, WITHDRAWN
    }

    /** A decision. @param ofCity whether the city took it; else the unit */
    public record Said(String by, Instant at, String reason, boolean ofCity) {}

    /**
     * A permit of somebody of a unit.
     *
     * @param asked    who wrote it
     * @param decision what holds; empty when nobody decided since
     * @param replaced the decision before, when it was another one and the later took its place
     */
    public record Row(UUID id, String unit, String name, String code, LocalDate from, LocalDate to, String part,
            String number, Said asked, State state, Optional<Said> decision, Optional<Said> replaced) {
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

    /** Of all units, those that begin in the month, newest first. @throws TroubleException CEN-1xx */
    public List<Row> list(YearMonth month) {
        return CityDesk.asked(who, book -> book.permits(month)).stream().map(CityPermitDesk::row).toList();
    }

    private static Row row(CityPermit one) {
        Optional<CityPermit.Deed> decision = one.decision();
        State state = decision.map(deed -> State.valueOf(deed.kind().name())).orElse(one.approved()
                ? State.APPROVED
                : State.WAITING);
        return new Row(one.id(), one.unit(), one.name(), one.type(), one.from(), one.to(), one.part(), one.number(),
                new Said(one.by(), one.at(), one.reason(), one.ofCity()), state, decision.map(CityPermitDesk::said),
                one.replaced().map(CityPermitDesk::said));
    }

    private static Said said(CityPermit.Deed deed) {
        return new Said(deed.by(), deed.at(), deed.reason(), deed.ofCity());
    }

    /**
     * What the city decides of permits that stand at the centre, whoever wrote them. All or none; what was decided before
     * stays on record, the later decision holds.
     *
     * @param what APPROVED, REFUSED or WITHDRAWN
     * @throws TroubleException PST-110 without a reason, PST-122 when one is not there or was taken back, CEN-1xx
     */
    public int decide(String unit, YearMonth month, Collection<UUID> permits, State what, String reason) {
        if (reason.isBlank()) throw new TroubleException(Trouble.of("PST-110", "trouble.centre.noReason"));
        Map<UUID, CityPermit> known = CityDesk.asked(who, book -> book.permits(month)).stream().filter(each -> each
                .unit().equals(unit)).collect(Collectors.toMap(CityPermit::id, Function.identity()));
        Authorship author = new Authorship(clock.instant(), operator, reason.strip());
        PermitDeed.Kind kind = PermitDeed.Kind.valueOf(what.name());
        List<CityPost.Decision> decisions = permits.stream().distinct().map(id -> decision(Optional.ofNullable(known
                .get(id)), kind, author)).toList();
        if (!decisions.isEmpty()) posted(post -> post.decide(unit, decisions));
        return decisions.size();
    }

    private static CityPost.Decision decision(Optional<CityPermit> found, PermitDeed.Kind kind, Authorship author) {
        CityPermit one = found.filter(each -> row(each).state() != State.WITHDRAWN).orElseThrow(
                () -> new TroubleException(Trouble.of("PST-122", "trouble.city.permit.gone")));
        long after = one.deeds().stream().mapToLong(deed -> deed.stamp() + 1).max().orElse(0);
        PermitDeed deed = PermitDeed.of(UuidV7.at(author.at()), one.id(), kind, author, "");
        return new CityPost.Decision(deed, one.person(), YearMonth.from(one.from()), Math.max(after, author.at()
                .toEpochMilli()));
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
        if (!fresh.isEmpty()) posted(post -> post.send(wish.unit(), fresh));
        return new Added(fresh.size(), wish.people().size() - fresh.size());
    }

    private static Set<String> known(CityBook book, Wish wish) {
        return book.permits(YearMonth.from(wish.from())).stream().filter(each -> each.ofCity() && each.unit().equals(
                wish.unit())
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

    private void posted(Consumer<CityPost> work) {
        try {
            records.over(store -> {
                work.accept(new CityPost(store, who.get(), clock));
                return store;
            });
        } catch (CentralException failed) {
            throw CentreTroubles.of(failed);
        }
    }
}
