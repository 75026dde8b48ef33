package id.sidik.simulator;

import static id.sidik.simulator.SoapAsker.all;
import static id.sidik.simulator.SoapAsker.body;
import static id.sidik.simulator.SoapAsker.field;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.OperationKind;
import id.sidik.protocol.OperationRecord;
import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fingers over the web service: what is written stands in the machine's own register, and what stands there is told. */
class SoapFingerTest {
    private static final byte[] TEMPLATE = new byte[514];

    static {
        for (int at = 0; at < TEMPLATE.length; at++) TEMPLATE[at] = (byte) (at * 7 + 1);
    }

    private SimulatedMachine machine;
    private SoapAsker service;

    private void begin(int fingers, SoapHabits habits) throws IOException {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withPeople(3).withRecords(12).withFingers(fingers));
        service = new SoapAsker(machine.openWebService(SoapPlan.solutionX100c().withHabits(habits)).port());
    }

    @AfterEach
    void end() {
        machine.close();
    }

    private String pin() {
        return machine.people().getFirst().pin();
    }

    private boolean write(String pin, Object finger, Object size, byte[] template) throws IOException {
        return service.done("SetUserTemplate", field("PIN", pin), field("FingerID", finger), field("Size", size),
                field("Valid", 1), field("Template", Base64.getEncoder().encodeToString(template)));
    }

    private List<FingerTemplate> own() {
        int uid = machine.people().getFirst().uid();
        return machine.fingers().stream().filter(each -> each.uid() == uid).toList();
    }

    @ParameterizedTest(name = "FingerID \"{0}\": {1} rows")
    @CsvSource({"'', 3", "All, 3", "all, 3", "0, 1", "2, 1", "3, 0", "11, 0"})
    void oneFingerOrAllOfAPersonAreTold(String finger, int rows) throws IOException {
        begin(3, SoapHabits.usual());
        String answer = service.ask("GetUserTemplate", field("PIN", pin()), field("FingerID", finger));
        List<String> templates = all(answer, "Template");
        assertThat(templates).hasSize(rows);
        assertThat(own()).extracting(each -> Base64.getEncoder().encodeToString(each.bytes())).containsAll(templates);
        assertThat(new HashSet<>(all(answer, "PIN"))).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aWrittenFingerIsToldByteForByteHereAndAtTheMachinesOwnPort() throws IOException {
        begin(0, SoapHabits.usual());
        assertThat(write(pin(), 6, TEMPLATE.length, TEMPLATE)).isTrue();
        String answer = service.ask("GetUserTemplate", field("PIN", pin()), field("FingerID", 6));
        assertThat(Base64.getDecoder().decode(all(answer, "Template").getFirst())).isEqualTo(TEMPLATE);
        assertThat(all(answer, "Size")).containsExactly("514");
        assertThat(all(answer, "Valid")).containsExactly("1");
        assertThat(machine.fingers()).singleElement().satisfies(kept -> assertThat(kept.bytes()).isEqualTo(TEMPLATE));
    }

    @Test
    void aFingerIsWrittenOverAnOlderOneAndTheOthersStay() throws IOException {
        begin(2, SoapHabits.usual());
        assertThat(write(pin(), 1, 0, TEMPLATE)).isTrue();
        assertThat(machine.fingers()).hasSize(6);
        assertThat(own()).anySatisfy(kept -> assertThat(kept.bytes()).isEqualTo(TEMPLATE));
    }

    @ParameterizedTest(name = "{0}: told {1}, taken {2}")
    @CsvSource({"ANY, 3, true", "OF_THE_TEXT, 688, true", "OF_THE_TEXT, 514, false", "OF_THE_BYTES, 514, true",
        "OF_THE_BYTES, 688, false", "OF_THE_BYTES, x, false"})
    void boardsDifferInTheSizeThatTheyWant(SoapHabits.TemplateSize wanted, String told, boolean taken)
            throws IOException {
        begin(0, SoapHabits.usual().wanting(wanted));
        assertThat(write(pin(), 6, told, TEMPLATE)).isEqualTo(taken);
        assertThat(machine.fingers()).hasSize(taken ? 1 : 0);
    }

    @Test
    void someBoardsKeepEveryFingerButTheFirstWithoutItsEnd() throws IOException {
        begin(0, SoapHabits.usual().cuttingTheNext());
        assertThat(write(pin(), 6, 514, TEMPLATE)).isTrue();
        assertThat(write(pin(), 7, 514, TEMPLATE)).as("and say that all is well").isTrue();
        assertThat(own()).extracting(each -> each.bytes().length).containsExactlyInAnyOrder(514, 257);
    }

    @ParameterizedTest(name = "PIN {0}, finger {1}, template {2}")
    @CsvSource({"nobody, 1, AQID", "'', 1, AQID", "*, 10, AQID", "*, -1, AQID", "*, x, AQID", "*, 1, ''",
        "*, 1, not*base64"})
    void whatIsNoFingerOfAnybodyIsNotKept(String pin, String finger, String template) throws IOException {
        begin(0, SoapHabits.usual());
        assertThat(service.done("SetUserTemplate", field("PIN", pin.equals("*") ? pin() : pin),
                field("FingerID", finger), field("Size", 4), field("Valid", 1), field("Template", template))).isFalse();
        assertThat(machine.fingers()).isEmpty();
    }

    @Test
    void deletingTakesAllFingersOfOnePersonAndNobodyElses() throws IOException {
        begin(4, SoapHabits.usual());
        assertThat(service.done("DeleteTemplate", field("PIN", pin()))).isTrue();
        assertThat(own()).isEmpty();
        assertThat(machine.fingers()).hasSize(8);
        assertThat(machine.people()).hasSize(3);
        assertThat(service.done("DeleteTemplate", field("PIN", "nobody"))).isFalse();
    }

    @ParameterizedTest(name = "value {0}: {1} people, {2} fingers, {3} punches")
    @CsvSource({"1, 0, 0, 0", "2, 3, 0, 12", "3, 3, 6, 0", "4, 3, 6, 12", "'', 3, 6, 12"})
    void clearingTakesWhatItsValueSays(String value, int people, int fingers, int punches) throws IOException {
        begin(2, SoapHabits.usual());
        boolean known = people + fingers + punches < 21;
        assertThat(service.done("ClearData", field("Value", value))).isEqualTo(known);
        assertThat(machine.people()).hasSize(people);
        assertThat(machine.fingers()).hasSize(fingers);
        assertThat(machine.punches()).hasSize(punches);
    }

    @Test
    void whatIsChangedOverTheServiceStandsInTheOperationLog() throws IOException {
        begin(1, SoapHabits.usual());
        service.ask("DeleteTemplate", field("PIN", pin()));
        service.ask("SetDate", field("Date", "2026-10-05"), field("Time", "08:30:00"));
        service.ask("ClearData", field("Value", 3));
        assertThat(machine.operations().stream().map(OperationRecord::kind).flatMap(kind -> kind.stream()))
                .contains(OperationKind.FINGER_DELETED, OperationKind.TIME_SET, OperationKind.LOG_CLEARED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GetUserInfo", "GetUserTemplate", "GetAttLog"})
    void nothingFoundIsSaidInThreeWays(String operation) throws IOException {
        begin(0, SoapHabits.usual().telling(SoapHabits.NothingFound.EMPTY_BODY));
        assertThat(body(service.ask(operation, field("PIN", "nobody")))).isEmpty();
        machine.close();
        begin(0, SoapHabits.usual().telling(SoapHabits.NothingFound.NO_DATA));
        assertThat(all(service.ask(operation, field("PIN", "nobody")), "Information")).containsExactly("No data!");
        machine.close();
        begin(0, SoapHabits.usual());
        assertThat(body(service.ask(operation, field("PIN", "nobody")))).contains("Response>")
                .doesNotContain("<Row>");
    }
}
