package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the centre hands over, the store stays whole and nothing stops behind it. */
class UntrustedBodyTest extends TwoStores {
    private static final String GOOD = "{\"v\":1,\"stamp\":7,\"row\":{\"id\":\"x\",\"month\":\"2026-10\",\"held\":1,"
            + "\"at_ms\":5,\"by_whom\":\"p\",\"reason\":\"\"}}";

    private Arrival take(String kind, String key, String body) {
        return second.transact(tables -> tables.inbox().fact(new InFact(kind, key, body, Instant.EPOCH, ACCEPTED,
                "l")));
    }

    @Test
    void aBodyThatIsWholeIsKept() {
        assertThat(take("UNIT_HOLD", "x", GOOD)).isEqualTo(Arrival.APPLIED);
        assertThat(take("UNIT_HOLD", "x", GOOD)).isEqualTo(Arrival.KNOWN);
        assertThat(new InFact("UNIT_HOLD", "x", GOOD, Instant.EPOCH, ACCEPTED, "l")).hasToString("UNIT_HOLD of l");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "null", "[]", "{}", "{\"v\":1}", "{\"v\":1,\"row\":5}",
        "{\"v\":1,\"v\":1,\"row\":{\"id\":\"y\",\"id\":\"x\"}}", "{\"v\":1,\"row\":[1]}",
        "{\"v\":\"1\",\"row\":{}}", "{\"v\":2,\"row\":{\"id\":\"x\"}}", "{\"v\":1,\"row\":{\"id\":\"x\",\"new\":1}}",
        "{\"v\":1,\"row\":{\"id\":\"another\"}}", "{\"v\":1,\"row\":{\"month\":\"2026-10\"}}",
        "{\"v\":1,\"row\":{\"id\":\"x\"},\"unit_hold\":[]}", "{\"v\":1,\"row\":{\"id\":\"x\"},\"\":0}",
        "{\"v\":1,\"row\":{\"id\":\"x') --\"}}", "{\"v\":1,\"row\":{\"id\":{\"a\":1}}}",
        "{\"v\":1,\"row\":{\"id\":\"x\"}"})
    void whatIsNoBodyIsPutAside(String body) throws Exception {
        assertThat(take("UNIT_HOLD", "x", body)).isEqualTo(Arrival.UNREADABLE);
        assertThat(aside(second)).extracting(Aside::state).containsExactly(Arrival.UNREADABLE);
        assertThat(rows(second, "unit_hold")).isEmpty();
        assertThat(take("UNIT_HOLD", "x", GOOD)).as("a good one takes its place").isEqualTo(Arrival.APPLIED);
        assertThat(aside(second)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"held\":\"yes\"", "\"held\":null", "\"at_ms\":1.5", "\"month\":null"})
    void aRowThatTheTableRefusesIsPutAside(String wrong) throws Exception {
        String name = wrong.substring(0, wrong.indexOf(':') + 1);
        String body = GOOD.replaceAll(name + "(\"[^\"]*\"|[0-9]+)", wrong);
        assertThat(body).isNotEqualTo(GOOD);
        assertThat(take("UNIT_HOLD", "x", body)).isEqualTo(Arrival.CLASH);
        assertThat(rows(second, "unit_hold")).isEmpty();
    }

    @Test
    void rowsUnderTheRowThatAreNoRowsTakeTheWholeFactAside() throws Exception {
        change(first, tables -> tables.deeds().add(new Deed(StoreInAFolder.id(1), Samples.LOBBY, Samples.NOW, "p",
                "APPLY",
                "", "DONE", List.of(new Deed.Line("1", 6, "WRITE", "PROVED")))));
        OutFact deed = waiting(first).getFirst();
        for (String lines : List.of("5", "[5]", "[\"x\"]", "[{\"shoe\":1}]", "[[1]]")) {
            String body = deed.body().replaceAll("\"deed_line\":\\[.*]", "\"deed_line\":" + lines);
            assertThat(body).isNotEqualTo(deed.body());
            assertThat(take("DEED", deed.key(), body)).as(lines).isEqualTo(Arrival.UNREADABLE);
        }
        String twice = deed.body().replaceAll("\"deed_line\":\\[(.*)]", "\"deed_line\":[$1,$1]");
        assertThat(take("DEED", deed.key(), twice)).isEqualTo(Arrival.CLASH);
        assertThat(rows(second, "deed")).isEmpty();
        assertThat(rows(second, "deed_line")).isEmpty();
        assertThat(take("DEED", deed.key(), deed.body())).isEqualTo(Arrival.APPLIED);
        assertThat(rows(second, "deed_line")).isEqualTo(rows(first, "deed_line"));
    }

    @Test
    void aKindOfALaterProgramIsKeptForThatProgram() {
        assertThat(take("SHOE", "x", GOOD)).isEqualTo(Arrival.UNREADABLE);
        assertThat(aside(second)).containsExactly(new Aside("SHOE", "x", Arrival.UNREADABLE, "l"));
        int kept = second.transact(tables -> tables.inbox().retry());
        assertThat(kept).isZero();
    }

    @Test
    void whatWaitsForAMachineIsKeptOnceTheMachineWasMadeByHand() throws Exception {
        String body = "{\"v\":1,\"row\":{\"id\":\"x\",\"machine\":\"CONTOH0009\",\"at_ms\":1,\"cause\":0,\"took_ms\":1,"
                + "\"steps\":\"\"}}";
        assertThat(take("DIAGNOSIS", "x", body)).isEqualTo(Arrival.WAITS);
        change(second, tables -> tables.machines().save(Samples.machine(new id.sidik.domain.MachineId("CONTOH0009"),
                "Gudang")));
        int kept = second.transact(tables -> tables.inbox().retry());
        assertThat(kept).isEqualTo(1);
        assertThat(aside(second)).isEmpty();
        assertThat(rows(second, "diagnosis")).hasSize(1);
    }

    @Test
    void aColumnThatAnOlderProgramDoesNotTellKeepsItsDefault() throws Exception {
        String body = "{\"v\":1,\"row\":{\"id\":\"x\",\"employee\":\"" + Samples.ONE.value()
                + "\",\"type\":\"CUTI\",\"from_day\":\"2026-10-01\",\"to_day\":\"2026-10-02\",\"part\":\"WHOLE\","
                + "\"approved\":1,\"number\":\"\"}}";
        assertThat(take("PERMIT", "x", body)).isEqualTo(Arrival.APPLIED);
        assertThat(rows(second, "permit")).singleElement().asString().contains("'V1'");
    }

    @Test
    void aFactOfSomebodyWhoComesLaterIsKeptWithThatPerson() throws Exception {
        String body = "{\"v\":1,\"stamp\":1,\"row\":{\"id\":\"x\",\"employee\":\"later\",\"number\":\"1\",\"registered\":1,"
                + "\"at_ms\":1,\"by_whom\":\"\",\"reason\":\"\"}}";
        assertThat(take("SMS_NUMBER", "x", body)).isEqualTo(Arrival.WAITS);
        List<MasterRow> person = Proposals.of(first, tables -> tables.employees().save(Samples.employee(
                new id.sidik.domain.EmployeeId("later"), "Contoh Kemudian", 9)), 1);
        person.stream().filter(row -> row.key().equals("later"))
                .forEach(row -> change(second, tables -> tables.masters().take(row)));
        assertThat(aside(second)).isEmpty();
        assertThat(rows(second, "sms_number")).hasSize(1);
    }
}
