package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the web service does to people, settings and the machine, and what it makes of odd questions. */
class SoapServiceTest {
    private SimulatedMachine machine;
    private WebDoor door;

    private void begin(SoapPlan plan) throws IOException {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withPeople(3).withRecords(40).withFingers(1));
        door = machine.openWebService(plan);
    }

    @AfterEach
    void end() {
        machine.close();
    }

    private String ask(String operation, String fields) throws IOException {
        String body = "<" + operation + "><ArgComKey>0</ArgComKey><Arg>" + fields + "</Arg></" + operation + ">";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.setSoTimeout(RawClient.PATIENCE);
            socket.getOutputStream().write(("POST /iWsService HTTP/1.0\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private SimulatedPerson first() {
        return machine.people().getFirst();
    }

    private static String field(String name, String value) {
        return "<" + name + ">" + value + "</" + name + ">";
    }

    @Test
    void aRenamedPersonKeepsNumberPrivilegeAndFingers() throws IOException {
        begin(SoapPlan.solutionX100c());
        SimulatedPerson was = first();
        assertThat(ask("SetUserInfo", field("PIN", was.pin()) + field("Name", "Contoh Nama Lain")))
                .contains("<Result>1</Result>");
        assertThat(first()).isEqualTo(new SimulatedPerson(was.uid(), was.pin(), "Contoh Nama Lain", was.privilege()));
        assertThat(machine.fingers()).hasSize(3);
    }

    @Test
    void aNewPersonIsAddedOnceAndNeverOverSomebodyElse() throws IOException {
        begin(SoapPlan.solutionX100c());
        String fields = field("PIN2", "4711") + field("Name", "Contoh Tambah");
        assertThat(ask("SetUserInfo", fields)).contains("<Result>1</Result>");
        assertThat(ask("SetUserInfo", fields)).contains("<Result>0</Result>");
        assertThat(machine.people()).hasSize(4).extracting(SimulatedPerson::pin).containsOnlyOnce("4711");
        assertThat(ask("GetUserInfo", field("PIN", "4711"))).contains("<Name>Contoh Tambah</Name>",
                "<PIN2>4711</PIN2>");
    }

    @ParameterizedTest(name = "PIN \"{0}\", name of {1}")
    @CsvSource({"'', 5", "'   ', 5", "1234567890123456789012345, 5", "12 34, 5"})
    void whatTheRecordCannotCarryIsRefusedAndTheServiceGoesOn(String pin, int name) throws IOException {
        begin(SoapPlan.solutionX100c());
        assertThat(ask("SetUserInfo", field("PIN2", pin) + field("Name", "n".repeat(name))))
                .contains("<Result>0</Result>");
        assertThat(machine.people()).hasSize(3);
        assertThat(ask("GetDate", "")).contains("<Date>");
    }

    @Test
    void aNameLongerThanTheRecordIsCutAsBoardsDo() throws IOException {
        begin(SoapPlan.solutionX100c());
        assertThat(ask("SetUserInfo", field("PIN2", "77") + field("Name", "n".repeat(200))))
                .contains("<Result>1</Result>");
        assertThat(machine.people().getLast().name()).matches("n{23,24}");
    }

    @Test
    void whoIsDeletedIsGoneWithTheFingersAndASecondTimeIsNotDone() throws IOException {
        begin(SoapPlan.solutionX100c());
        String pin = first().pin();
        assertThat(ask("DeleteUser", field("PIN", pin))).contains("<Result>1</Result>");
        assertThat(ask("DeleteUser", field("PIN", pin))).contains("<Result>0</Result>");
        assertThat(machine.people()).hasSize(2);
        assertThat(machine.fingers()).hasSize(2);
        assertThat(ask("GetUserInfo", field("PIN", pin))).doesNotContain("<Row>");
    }

    @Test
    void theLogOfOnePersonHasNoOtherRows() throws IOException {
        begin(SoapPlan.solutionX100c());
        String pin = machine.punches().getFirst().pin();
        long own = machine.punches().stream().filter(each -> each.pin().equals(pin)).count();
        String answer = ask("GetAttLog", field("PIN", pin));
        assertThat(answer.split("<Row>", -1)).hasSize((int) own + 1);
        assertThat(answer.split("<PIN>" + pin + "</PIN>", -1)).hasSize((int) own + 1);
        assertThat(ask("GetAttLog", field("PIN", "nobody"))).doesNotContain("<Row>");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1000})
    void aLogCanBeCutOffAndNothingElseIs(int after) throws IOException {
        begin(SoapPlan.solutionX100c().cutAfter(after).tellingLength());
        String answer = ask("GetAttLog", field("PIN", "All"));
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        assertThat(body).hasSize(after).doesNotContain("</GetAttLogResponse>");
        int told = Integer.parseInt(answer.replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));
        assertThat(told).as("the length of the whole log").isGreaterThan(1000);
        assertThat(ask("GetAllUserInfo", "")).endsWith("</GetAllUserInfoResponse>");
    }

    @Test
    void anOptionIsToldOrTheQuestionIsNotKnown() throws IOException {
        begin(SoapPlan.solutionX100c());
        assertThat(ask("GetOption", field("Name", "~SerialNumber"))).contains("<Value>SIMULASI0001</Value>");
        assertThat(ask("GetOption", field("Name", "NoSuchKey"))).contains("<GetOptionResponse>")
                .doesNotContain("<Row>");
        machine.close();
        begin(SoapPlan.solutionX100c().withoutOptions());
        assertThat(ask("GetOption", field("Name", "~SerialNumber"))).isEmpty();
    }

    @Test
    void boardsThatRestartDoAndTheOthersOnlySayIt() throws IOException {
        begin(SoapPlan.solutionX100c().restarting());
        assertThat(ask("Restart", "")).contains("<Result>1</Result>");
        Awaitility.await().until(machine::isOn);
        assertThat(machine.operations()).as("on, off and on again").hasSize(3);
    }

    @Test
    void aWrongKeyIsAnsweredByHangingUpWhereThePlanSaysSo() throws IOException {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withPeople(3).withCommKey(9));
        door = machine.openWebService(SoapPlan.solutionX100c().closingOnWrongKey());
        assertThat(ask("GetAllUserInfo", "")).isEmpty();
        assertThat(ask("DeleteUser", field("PIN", first().pin()))).isEmpty();
        assertThat(machine.people()).as("nothing was done").hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GetEverything", "ExecuteShell", "Poweroff"})
    void anOperationThatTheServiceDoesNotKnowIsNotDone(String operation) throws IOException {
        begin(SoapPlan.solutionX100c());
        assertThat(ask(operation, "")).contains("<Result>0</Result>");
        assertThat(door.operations()).containsExactly(operation);
    }
}
