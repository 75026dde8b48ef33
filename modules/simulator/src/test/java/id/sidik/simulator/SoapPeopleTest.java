package id.sidik.simulator;

import static id.sidik.simulator.SoapAsker.all;
import static id.sidik.simulator.SoapAsker.field;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.RawUser;
import id.sidik.protocol.UserRecord;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People over the web service: every field of the form, and in what one board differs from the next. */
class SoapPeopleTest {
    private SimulatedMachine machine;
    private SoapAsker service;

    private void begin(SoapHabits habits) throws IOException {
        begin(SimulatorSettings.usual().withPeople(5).withRecords(0), habits);
    }

    private void begin(SimulatorSettings settings, SoapHabits habits) throws IOException {
        machine = SimulatedMachine.start(settings);
        service = new SoapAsker(machine.openWebService(SoapPlan.solutionX100c().withHabits(habits)).port());
    }

    @AfterEach
    void end() {
        machine.close();
    }

    private UserRecord person(String pin) {
        return machine.records().stream().map(RawUser::user).filter(user -> user.pin().equals(pin)).findFirst()
                .orElseThrow();
    }

    @Test
    void everyFieldOfTheWholeFormIsKept() throws IOException {
        begin(SoapHabits.usual());
        assertThat(service.done("SetUserInfo", field("Name", "Contoh Lengkap"), field("Password", 4321),
                field("Group", 3), field("Privilege", 14), field("Card", 7654321), field("PIN2", "00812")))
                .isTrue();
        UserRecord kept = person("00812");
        assertThat(kept.name()).isEqualTo("Contoh Lengkap");
        assertThat(kept.password()).isEqualTo("4321");
        assertThat(kept.group()).isEqualTo(3);
        assertThat(kept.privilege()).isEqualTo(14);
        assertThat(kept.card()).isEqualTo(7_654_321);
    }

    @ParameterizedTest(name = "{0} \"{1}\"")
    @CsvSource({"Privilege, abc", "Card, 99999999999999", "Group, ''", "Card, -1"})
    void aFieldThatIsNoNumberIsLeftAsItIsForSomebodyNew(String name, String value) throws IOException {
        begin(SoapHabits.usual());
        assertThat(service.done("SetUserInfo", field("PIN2", "812"), field(name, value))).isTrue();
        assertThat(person("812").card()).isZero();
        assertThat(person("812").level()).isZero();
    }

    @Test
    void theListNamesEverybodyWithBothNumbers() throws IOException {
        begin(SoapHabits.usual());
        String answer = service.ask("GetAllUserInfo");
        assertThat(all(answer, "PIN2")).containsExactlyElementsOf(machine.people().stream().map(SimulatedPerson::pin)
                .toList());
        assertThat(all(answer, "PIN")).containsExactlyElementsOf(machine.people().stream()
                .map(person -> Integer.toString(person.uid())).toList());
        assertThat(all(answer, "Name")).containsExactlyElementsOf(machine.people().stream().map(SimulatedPerson::name)
                .toList());
    }

    @Test
    void someBoardsKnowEverybodyByThePinAllOnly() throws IOException {
        begin(SoapHabits.usual().withoutAllUsers());
        assertThat(service.ask("GetAllUserInfo")).contains("<Result>0</Result>").doesNotContain("<PIN2>");
        assertThat(all(service.ask("GetUserInfo", field("PIN", "All")), "PIN2")).hasSize(5);
        machine.close();
        begin(SoapHabits.usual());
        assertThat(all(service.ask("GetUserInfo", field("PIN", "All")), "PIN2")).as("nobody is called so").isEmpty();
    }

    @Test
    void aForgottenPasswordLeavesEverythingElse() throws IOException {
        begin(SoapHabits.usual());
        service.ask("SetUserInfo", field("Name", "Contoh Sandi"), field("Password", 99), field("PIN2", "555"));
        UserRecord before = person("555");
        assertThat(service.done("ClearUserPassword", field("PIN", "555"))).isTrue();
        assertThat(person("555").password()).isEmpty();
        assertThat(person("555").withPassword("99")).isEqualTo(before);
        assertThat(service.done("ClearUserPassword", field("PIN", "556"))).isFalse();
    }

    @Test
    void whoIsDeletedAndWrittenAgainHasLostTheFingers() throws IOException {
        begin(SimulatorSettings.usual().withPeople(2).withRecords(0).withFingers(2), SoapHabits.usual());
        String pin = machine.people().getFirst().pin();
        assertThat(service.done("DeleteUser", field("PIN", pin))).isTrue();
        assertThat(service.done("SetUserInfo", field("PIN2", pin), field("Name", "Contoh Kembali"))).isTrue();
        assertThat(machine.people()).hasSize(2);
        assertThat(machine.fingers()).hasSize(2);
        assertThat(all(service.ask("GetUserTemplate", field("PIN", pin)), "Template")).isEmpty();
    }

    @Test
    void aFullMachineTakesNobodyMore() throws IOException {
        begin(SimulatorSettings.usual().withPeople(5).withRecords(0).withRegister(new RegisterPlan(6, 10, 0)),
                SoapHabits.usual());
        assertThat(service.done("SetUserInfo", field("PIN2", "901"), field("Name", "Contoh Enam"))).isTrue();
        assertThat(service.done("SetUserInfo", field("PIN2", "902"), field("Name", "Contoh Tujuh"))).isFalse();
        assertThat(service.done("SetUserInfo", field("PIN", "901"), field("Name", "Contoh Ganti"))).isTrue();
        assertThat(machine.people()).hasSize(6).extracting(SimulatedPerson::name).contains("Contoh Ganti");
    }

    @ParameterizedTest(name = "records of {0} bytes: PIN {1} taken {2}")
    @CsvSource({"8, 4711, true", "8, A12, false", "16, 99999, true", "40, A12, true"})
    void pinsOfLettersNeedRecordsThatCarryThem(int size, String pin, boolean taken) throws IOException {
        begin(SimulatorSettings.usual().withRecordSize(size).withPeople(2).withRecords(0), SoapHabits.usual());
        assertThat(service.done("SetUserInfo", field("PIN2", pin), field("Name", "Contoh"))).isEqualTo(taken);
        assertThat(machine.people()).hasSize(taken ? 3 : 2);
    }

    @Test
    void aNameWithTheSignsOfTheLanguageIsToldAsItIs() throws IOException {
        begin(SoapHabits.usual());
        assertThat(service.done("SetUserInfo", field("PIN2", "31"), field("Name", "Contoh &lt;A&gt; &amp; B")))
                .isTrue();
        assertThat(person("31").name()).isEqualTo("Contoh <A> & B");
        assertThat(all(service.ask("GetUserInfo", field("PIN", "31")), "Name")).isEqualTo(List.of("Contoh <A> & B"));
    }
}
