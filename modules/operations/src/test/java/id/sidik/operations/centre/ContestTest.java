package id.sidik.operations.centre;

import static id.sidik.operations.centre.CityOffices.OCTOBER;
import static id.sidik.operations.centre.CityOffices.meet;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.month.ContestDesk;
import id.sidik.operations.month.MonthContest;
import id.sidik.operations.month.MonthDifference;
import id.sidik.operations.month.MonthStand;
import id.sidik.operations.reports.StateMark;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two laptops of a unit close a month each by itself; a person decides, and everybody knows it. */
class ContestTest {
    private static final Map<String, String> OVERRIDES = Map.of("MACHINES", "x", "SILENCE", "x", "STRANGERS", "x",
            "QUARANTINE", "x", "CALENDAR", "x", "PAY", "x");
    @TempDir
    private Path homes;
    private CityOffices city;
    private Office one;
    private Office two;
    private Office admin;

    @BeforeEach
    void closedTwice() throws InterruptedException {
        city = new CityOffices(homes, "contest");
        one = city.unit("dinas01", "satu");
        two = city.unit("dinas01", "dua");
        admin = city.admin("ibu");
        city.october(one, "CONTOH01", 2, 12);
        meet(one);
        meet(two);
        two.people().save(new Employee(two.people().newId(), "198001012010011099", "Contoh Pegawai Tiga", "", "",
                EmployeeKind.PNS, "III/a", "Pelaksana", 9, Optional.empty(), Optional.empty()), List.of());
        close(one);
        close(two);
        meet(one);
        meet(two);
        meet(one);
    }

    @AfterEach
    void leave() {
        city.close();
    }

    private static void close(Office office) throws InterruptedException {
        office.months().draft(OCTOBER).run(Job.Progress.NONE);
        office.months().reconcile(OfficeFixture.OCTOBER);
        office.months().close(OCTOBER, OVERRIDES).run(Job.Progress.NONE);
    }

    private static MonthStand stand(Office office) {
        return office.months().stand(OfficeFixture.OCTOBER);
    }

    private static String sha(Office office) {
        return stand(office).lastCopy().orElseThrow().sha();
    }

    private CityRecap.Unit there() throws InterruptedException {
        return admin.centre().city().recaps().recap(OfficeFixture.OCTOBER, List.of()).run(Job.Progress.NONE).units()
                .getFirst();
    }

    @Test
    void bothSidesAreToldEverywhereAndADecisionTravels() throws InterruptedException {
        String own = sha(one);
        String other = sha(two);
        assertThat(own).as("each goes on showing its own").isNotEqualTo(other);
        for (Office office : List.of(one, two)) {
            assertThat(office.centre().sync().aside()).isEmpty();
            assertThat(office.centre().sync().stand().open()).isEqualTo(1);
            assertThat(stand(office).contested()).isTrue();
            assertThat(StateMark.kept(stand(office), sha(office))).startsWith("FINAL GANDA");
            assertThat(OfficeFixture.code(() -> office.months().revise(OCTOBER, true, "susulan", "Contoh Atasan",
                    OVERRIDES).run(Job.Progress.NONE))).isEqualTo("BLN-106");
        }
        MonthContest contest = one.contests().list().getFirst();
        assertThat(contest.open()).isTrue();
        assertThat(contest.decisions()).isEmpty();
        MonthContest.Side mine = side(contest, true);
        MonthContest.Side theirs = side(contest, false);
        assertThat(mine.totals().orElseThrow().people()).isEqualTo(2);
        assertThat(theirs.totals().orElseThrow().people()).isEqualTo(3);
        assertThat(mine.totals().orElseThrow().sha()).isEqualTo(own);
        assertThat(theirs.totals().orElseThrow().sha()).isEqualTo(other);
        assertThat(mine.counts()).isTrue();
        assertThat(theirs.counts()).isFalse();
        assertThat(theirs.from()).hasValueSatisfying(from -> {
            assertThat(from.laptop()).isNotBlank();
            assertThat(from.city()).isFalse();
            assertThat(from.acceptedAt()).isNotNull();
        });
        assertThat(one.contests().differences(contest, mine, theirs))
                .hasAtLeastOneElementOfType(MonthDifference.Appeared.class);
        assertThat(there().step()).isEqualTo("CONTESTED");
        assertThat(there().counts()).isFalse();
        assertThat(there().sides()).extracting(CityRecap.Copy::sha).containsExactlyInAnyOrder(own, other);

        decided(own, other, contest);
    }

    /** @param here of the laptop whose desk told it */
    private static MonthContest.Side side(MonthContest contest, boolean here) {
        return contest.sides().stream().filter(side -> side.from().isEmpty() == here).findFirst().orElseThrow();
    }

    private void decided(String own, String other, MonthContest contest) throws InterruptedException {
        ContestDesk desk = one.contests();
        UUID stands = side(contest, false).id();
        assertThat(OfficeFixture.code(() -> desk.decide(contest.month(), stands, " "))).isEqualTo("PST-110");
        assertThat(OfficeFixture.code(() -> desk.decide(contest.month(), new UUID(7, 7), "x"))).isEqualTo("BLN-107");
        desk.decide(contest.month(), stands, "log mesin kedua lengkap");
        assertThat(sha(one)).isEqualTo(other);
        assertThat(one.centre().sync().stand().open()).isZero();
        meet(one);
        meet(two);

        assertThat(sha(two)).isEqualTo(other);
        assertThat(two.centre().sync().stand().open()).isZero();
        assertThat(stand(two).history()).extracting(deed -> deed.counts()).contains(false);
        MonthContest known = two.contests().list().getFirst();
        assertThat(known.open()).isFalse();
        assertThat(known.sides()).as("both stay readable").hasSize(2);
        assertThat(known.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.by()).isEqualTo("petugas");
            assertThat(decision.reason()).isEqualTo("log mesin kedua lengkap");
            assertThat(decision.from()).isPresent();
        });
        assertThat(there().step()).isEqualTo("FINAL");
        assertThat(there().copy().orElseThrow().sha()).isEqualTo(other);
        assertThat(there().counts()).isTrue();

        two.contests().decide(contest.month(), side(contest, true).id(), "keputusan atasan");
        meet(two);
        meet(one);
        assertThat(List.of(sha(one), sha(two), there().copy().orElseThrow().sha())).as("the later decision holds")
                .containsOnly(own);
        assertThat(one.contests().list().getFirst().decisions()).hasSize(2);
        one.months().revise(OCTOBER, true, "susulan", "Contoh Atasan", OVERRIDES).run(Job.Progress.NONE);
        meet(one);
        assertThat(there().step()).isEqualTo("REVISION");
    }
}
