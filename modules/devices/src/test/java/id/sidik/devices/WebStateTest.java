package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Road;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.Privilege;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.UserRecord;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.simulator.SoapHabits;
import id.sidik.simulator.SoapHabits.NothingFound;
import id.sidik.simulator.SoapHabits.TemplateSize;
import id.sidik.simulator.SoapPlan;
import id.sidik.simulator.WebDoor;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People and fingers over the web service of a machine that keeps what it is told. */
class WebStateTest {
    private static final int NOBODY = 1;
    private SimulatedMachine machine;
    private WebDoor door;

    private void begin(int people, int fingers, SoapHabits habits) throws IOException {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withPeople(people).withRecords(0)
                .withFingers(fingers));
        door = machine.openWebService(SoapPlan.solutionX100c().withHabits(habits));
    }

    @AfterEach
    void end() {
        machine.close();
    }

    private <T> T visit(VisitWork<T> work) {
        Machines machines = new Machines(TestPatience.ample(), InstantSource.system(),
                new MachinePorts(NOBODY, List.of()));
        Visited<T> visited = machines.visit(new Road.WebService("127.0.0.1", door.port()), 0, Optional.empty(),
                Watch.NONE, work);
        assertThat(visited).isInstanceOf(Visited.Done.class);
        return ((Visited.Done<T>) visited).value();
    }

    private String pin(int at) {
        return machine.people().get(at).pin();
    }

    private FingerTemplate template(int finger, int filling) {
        byte[] bytes = new byte[600];
        Arrays.fill(bytes, (byte) filling);
        System.arraycopy(new byte[]{0x4D, 0x57, 'S', 'S', '2', '1', 0, 0, 2, 88}, 0, bytes, 0, 10);
        return FingerTemplate.of(1, finger, FingerTemplate.VALID, bytes, FingerVersion.TEN);
    }

    private FingerOutcome write(String pin, FingerTemplate template) {
        return visit(visit -> visit.fingers().write(List.of(new FingerWish(pin, template)))).results().getFirst()
                .outcome();
    }

    @ParameterizedTest(name = "GetAllUserInfo known: {0}")
    @ValueSource(booleans = {true, false})
    void newPeopleStandInTheMachineAndAreReadBack(boolean allUsers) throws IOException {
        begin(4, 0, allUsers ? SoapHabits.usual() : SoapHabits.usual().withoutAllUsers());
        PeopleReport report = visit(visit -> visit.people().write(List.of(
                PersonWish.of("40001").named("Contoh Baru Satu").as(Privilege.ADMINISTRATOR),
                PersonWish.of("40002").named("Contoh Baru Dua").withPassword("4321"))));
        assertThat(report.ended()).isEmpty();
        assertThat(report.results()).hasSize(2)
                .allSatisfy(each -> assertThat(each.outcome()).isInstanceOf(PersonOutcome.Written.class));
        assertThat(machine.records().stream().map(RawUser::user)).hasSize(6)
                .anySatisfy(user -> {
                    assertThat(user.pin()).isEqualTo("40001");
                    assertThat(user.level()).isEqualTo(Privilege.ADMINISTRATOR.level());
                })
                .anySatisfy(user -> assertThat(user.password()).isEqualTo("4321"));
        assertThat(visit(visit -> visit.people().list()).users()).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(NothingFound.class)
    void anEmptyMachineTakesItsFirstPersonHoweverItSaysThatItIsEmpty(NothingFound nothing) throws IOException {
        begin(1, 0, SoapHabits.usual().telling(nothing));
        String only = pin(0);
        assertThat(visit(visit -> visit.people().delete(List.of(only))).results().getFirst().outcome())
                .isInstanceOf(PersonOutcome.Deleted.class);
        assertThat(machine.people()).isEmpty();
        PeopleReport report = visit(visit -> visit.people().write(
                List.of(PersonWish.of("77").named("Contoh Pertama"))));
        assertThat(report.results().getFirst().outcome()).isInstanceOf(PersonOutcome.Written.class);
        assertThat(machine.people().getFirst().name()).isEqualTo("Contoh Pertama");
    }

    @Test
    void aRenamedPersonKeepsTheFingersAndWhatTheServiceCannotChangeIsToldSo() throws IOException {
        begin(3, 2, SoapHabits.usual());
        String pin = pin(1);
        PeopleReport renamed = visit(visit -> visit.people().write(
                List.of(PersonWish.of(pin).named("Contoh Nama Lain"))));
        assertThat(renamed.results().getFirst().outcome()).isInstanceOf(PersonOutcome.Written.class);
        assertThat(machine.fingers()).hasSize(6);
        PeopleReport raised = visit(visit -> visit.people().write(
                List.of(PersonWish.of(pin).as(Privilege.ADMINISTRATOR))));
        assertThat(raised.results().getFirst().outcome()).as("the service changes names only")
                .isNotInstanceOf(PersonOutcome.Written.class);
        assertThat(machine.records().get(1).user().level()).isZero();
        assertThat(door.operations()).doesNotContain("DeleteUser");
    }

    @ParameterizedTest
    @EnumSource(TemplateSize.class)
    void aFingerIsWrittenReadBackAndTheSameWhateverSizeTheBoardWants(TemplateSize size) throws IOException {
        begin(2, 0, SoapHabits.usual().wanting(size));
        FingerTemplate sent = template(6, 0x21);
        assertThat(write(pin(0), sent)).isInstanceOf(FingerOutcome.Written.class);
        assertThat(machine.fingers()).singleElement().satisfies(kept -> {
            assertThat(kept.finger()).isEqualTo(6);
            assertThat(kept.bytes()).isEqualTo(sent.bytes());
        });
        assertThat(door.operations()).contains("RefreshDB", "GetUserTemplate");
    }

    @ParameterizedTest
    @EnumSource(NothingFound.class)
    void allFingersAreReadWhereSomePeopleHaveNone(NothingFound nothing) throws IOException {
        begin(3, 1, SoapHabits.usual().telling(nothing));
        String pin = pin(2);
        assertThat(visit(visit -> visit.fingers().delete(List.of(new PersonFinger(pin, 0)))).results().getFirst()
                .outcome()).isInstanceOf(FingerOutcome.Deleted.class);
        FingerList all = visit(visit -> visit.fingers().all());
        assertThat(all.templates()).hasSize(2).allSatisfy(each -> assertThat(machine.fingers())
                .anySatisfy(kept -> assertThat(kept.bytes()).isEqualTo(each.bytes())));
    }

    @Test
    void oneFingerOfTwoIsNotDeletedForTheServiceWouldTakeBoth() throws IOException {
        begin(2, 2, SoapHabits.usual());
        String pin = pin(0);
        FingerReport report = visit(visit -> visit.fingers().delete(List.of(new PersonFinger(pin, 1))));
        assertThat(report.results().getFirst().outcome()).isInstanceOf(FingerOutcome.Refused.class);
        assertThat(machine.fingers()).hasSize(4);
        assertThat(door.operations()).doesNotContain("DeleteTemplate");
    }

    @Test
    void aFingerTakesThePlaceOfAnOlderOne() throws IOException {
        begin(2, 2, SoapHabits.usual());
        FingerTemplate sent = template(1, 0x33);
        assertThat(write(pin(0), sent)).isInstanceOf(FingerOutcome.Written.class);
        assertThat(machine.fingers()).hasSize(4).anySatisfy(kept -> assertThat(kept.bytes()).isEqualTo(sent.bytes()));
    }

    @Test
    void aSecondFingerThatTheBoardCutsIsNotCountedAsDone() throws IOException {
        begin(2, 1, SoapHabits.usual().cuttingTheNext());
        assertThat(write(pin(0), template(7, 0x44))).as("kept without its end")
                .isNotInstanceOfAny(FingerOutcome.Written.class, FingerOutcome.Same.class);
    }

    @Test
    void fieldsOfTheWholeFormArriveInTheMachine() throws IOException {
        begin(1, 0, SoapHabits.usual());
        UserRecord wanted = new UserRecord(9, 0, "909", "Contoh Kartu".getBytes(
                java.nio.charset.StandardCharsets.US_ASCII), "", 1_234_567, 2, 0, List.of());
        visit(visit -> visit.people().write(List.of(new PersonWish.Whole(wanted))));
        UserRecord kept = machine.records().getLast().user();
        assertThat(kept.card()).isEqualTo(1_234_567);
        assertThat(kept.group()).isEqualTo(2);
    }
}
