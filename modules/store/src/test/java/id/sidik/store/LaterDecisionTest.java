package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Holiday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Both laptops decide about the same thing: both facts stand, and the same one is the later one everywhere. */
class LaterDecisionTest extends TwoStores {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private static Authorship at(int second) {
        return new Authorship(StoreInAFolder.AT.plusSeconds(second), "petugas", "");
    }

    private static KeptHold hold(int number, boolean held, int second) {
        return new KeptHold(StoreInAFolder.id(number), OCTOBER, held, at(second));
    }

    private static CalendarChange change(int number, Holiday.Kind kind, int second) {
        return new CalendarChange(StoreInAFolder.id(number), DAY, Optional.of(kind), "libur", "SK", at(second));
    }

    /** As the centre does it, both ways, the latest facts first. */
    private void exchange() {
        List<OutFact> ours = waiting(first);
        List<OutFact> theirs = waiting(second);
        Collections.reverse(ours);
        Collections.reverse(theirs);
        carry(ours, first, second);
        carry(theirs, second, first);
    }

    private <T> List<T> onBoth(Function<Tables, List<T>> question) {
        List<T> here = first.read(question);
        List<T> there = second.read(question);
        assertThat(there).isEqualTo(here);
        return here;
    }

    @Test
    void theLaterDecisionHoldsOnBothLaptopsWhicheverCameFirst() {
        change(first, tables -> tables.unitHolds().add(hold(1, false, 20)));
        change(second, tables -> tables.unitHolds().add(hold(2, true, 10)));
        exchange();
        assertThat(onBoth(tables -> tables.unitHolds().of(OCTOBER))).containsExactly(hold(2, true, 10),
                hold(1, false, 20));
    }

    @Test
    void atTheSameMomentTheOrderIsStillOneAndTheSame() {
        change(first, tables -> tables.unitHolds().add(hold(9, false, 5)));
        change(second, tables -> tables.unitHolds().add(hold(2, true, 5)));
        exchange();
        assertThat(onBoth(tables -> tables.unitHolds().of(OCTOBER))).hasSize(2);
    }

    @Test
    void whoHasSeenADecisionDecidesAfterItWhateverTheClocksSay() {
        change(first, tables -> tables.unitHolds().add(hold(1, true, 86_400))); // this clock is a day ahead
        exchange();
        change(second, tables -> tables.unitHolds().add(hold(2, false, 1)));
        exchange();
        assertThat(onBoth(tables -> tables.unitHolds().of(OCTOBER)).getLast()).isEqualTo(hold(2, false, 1));
    }

    @Test
    void aClockSetBackDoesNotTurnDecisionsOfOneLaptopRound() {
        change(first, tables -> tables.unitHolds().add(hold(1, true, 3600)));
        change(first, tables -> tables.unitHolds().add(hold(2, false, 0)));
        exchange();
        assertThat(onBoth(tables -> tables.unitHolds().of(OCTOBER)).getLast()).isEqualTo(hold(2, false, 0));
    }

    @Test
    void aHolidayChangedOnBothIsTheSameDayOnBoth() {
        change(first, tables -> tables.calendarChanges().add(change(1, Holiday.Kind.HOLIDAY, 20)));
        change(second, tables -> tables.calendarChanges().add(change(2, Holiday.Kind.CUTI_BERSAMA, 10)));
        exchange();
        assertThat(onBoth(tables -> tables.calendar().holidays(DAY, DAY.plusDays(1)))).extracting(Holiday::kind)
                .containsExactly(Holiday.Kind.HOLIDAY);
    }

    @Test
    void aMonthThatBothHaveClosedStandsTwiceUntilOneIsTakenOut() {
        MonthEvent ours = new MonthEvent(StoreInAFolder.id(1), OCTOBER, MonthEvent.Kind.FINAL, 1, Instant.EPOCH, "a",
                "", "", List.of());
        MonthEvent theirs = new MonthEvent(StoreInAFolder.id(2), OCTOBER, MonthEvent.Kind.FINAL, 1, Instant.EPOCH, "b",
                "", "", List.of());
        change(first, tables -> tables.monthEvents().add(ours));
        change(second, tables -> tables.monthEvents().add(theirs));
        exchange();
        assertThat(onBoth(tables -> tables.monthEvents().of(OCTOBER))).containsExactlyInAnyOrder(ours, theirs);
        assertThat(aside(first)).isEmpty();
        assertThat(onBoth(tables -> tables.monthDecisions().months())).containsExactly(OCTOBER);
        assertThat(first.<Optional<FactOrigin>>read(tables -> tables.origins().of("MONTH_EVENT", theirs.id()
                .toString())))
                .contains(new FactOrigin(laptop(second), "", false, ACCEPTED));
        change(first, tables -> tables.origins().named(laptop(second), "Laptop Dua", false));
        change(first, tables -> tables.origins().named(laptop(second), "Laptop Kota", true));
        assertThat(first.<Optional<FactOrigin>>read(tables -> tables.origins().of("MONTH_EVENT", theirs.id()
                .toString())))
                .contains(new FactOrigin(laptop(second), "Laptop Kota", true, ACCEPTED));
        assertThat(first.<Optional<FactOrigin>>read(tables -> tables.origins().of("MONTH_EVENT", ours.id().toString())))
                .isEmpty();

        change(first, tables -> tables.monthDecisions().add(decision(3, ours, theirs, 10)));
        exchange();
        assertThat(onBoth(tables -> tables.monthEvents().of(OCTOBER))).containsExactly(ours);
        assertThat(onBoth(tables -> tables.monthEvents().all())).containsExactly(ours);
        assertThat(onBoth(tables -> tables.monthEvents().told(OCTOBER))).hasSize(2);
        change(second, tables -> tables.monthDecisions().add(decision(4, theirs, ours, 5)));
        exchange();
        assertThat(onBoth(tables -> tables.monthEvents().of(OCTOBER))).as("decided later").containsExactly(theirs);
        assertThat(first.<Boolean>read(tables -> tables.monthDecisions().counts(ours))).isFalse();
        assertThat(onBoth(tables -> tables.monthDecisions().of(OCTOBER))).extracting(MonthDecision::id)
                .containsExactly(StoreInAFolder.id(3), StoreInAFolder.id(4));
    }

    private static MonthDecision decision(int number, MonthEvent stands, MonthEvent against, int second) {
        return new MonthDecision(StoreInAFolder.id(number), OCTOBER, stands.id(), against.id(), new Authorship(
                StoreInAFolder.AT.plusSeconds(second), "petugas", "sesuai berkas"));
    }

    @Test
    void aDecisionNeedsItsEventsAndAReason() {
        MonthEvent ours = new MonthEvent(StoreInAFolder.id(1), OCTOBER, MonthEvent.Kind.FINAL, 1, Instant.EPOCH, "a",
                "", "", List.of());
        change(first, tables -> tables.monthEvents().add(ours));
        MonthEvent other = new MonthEvent(StoreInAFolder.id(2), OCTOBER, MonthEvent.Kind.REVISION, 1, Instant.EPOCH,
                "a", "", "", List.of(), Optional.of(ours.id()));
        assertThatThrownBy(() -> change(first, tables -> tables.monthDecisions().add(decision(3, ours, other, 1))))
                .isInstanceOf(StoreException.class);
        change(first, tables -> tables.monthEvents().add(other));
        assertThatThrownBy(() -> change(first, tables -> tables.monthDecisions().add(new MonthDecision(StoreInAFolder
                .id(3), OCTOBER, ours.id(), other.id(), at(1))))).isInstanceOf(StoreException.class);
        assertThat(first.<List<MonthEvent>>read(tables -> tables.monthEvents().of(OCTOBER))).containsExactly(ours,
                other);
    }

    @Test
    void theSameMessageTakenByBothIsOneMessageWithTheStepsOfBoth() {
        change(first, TelephoneTablesTest::keepOneOfEach);
        change(second, tables -> tables.messages().add(new KeptSms(new UUID(7, 7), "abc",
                new KeptSms.Words("", ""), Optional.empty(), StoreInAFolder.AT, true, "FILE", Optional.empty(),
                Optional.empty(), "", Optional.empty(), StoreInAFolder.AUTHOR)));
        change(second, tables -> tables.messages().add(new SmsStep(new UUID(7, 8), new UUID(7, 7), "READ",
                StoreInAFolder.AUTHOR)));
        exchange();
        assertThat(aside(first)).isEmpty();
        assertThat(aside(second)).isEmpty();
        List<SmsStep> steps = first.read(tables -> tables.messages().stepsOf(tables.messages().find("abc")
                .orElseThrow().id()));
        assertThat(steps).hasSize(2);
        List<SmsStep> there = second.read(tables -> tables.messages().stepsOf(new UUID(7, 7)));
        assertThat(there).extracting(SmsStep::id).containsExactlyInAnyOrderElementsOf(
                steps.stream().map(SmsStep::id).toList());
    }
}
