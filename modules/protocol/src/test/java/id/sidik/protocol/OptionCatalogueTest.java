package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.protocol.OptionKey.Group;
import id.sidik.protocol.OptionKey.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionCatalogueTest {
    @ParameterizedTest(name = "{0}: {1} reads {2}, writes {3}")
    @CsvSource(nullValues = "-", textBlock = """
            # hour * 256 + minute; 255, 65535 and -1 are off whoever says so
            AutoAlarm1,    1822,          07:30,         1822
            AutoAlarm6,    65535,         off,           65535
            AutoAlarm2,    0,             00:00,         0
            AutoPowerOff,  255,           off,           255
            AutoPowerOff,  65535,         off,           255
            AS16,          -1,            off,           -1
            AS1,           5947,          23:59,         -
            AS1,           5947,          23:59,         5947
            AutoAlarm1,    6144,          -,             -
            AutoAlarm1,    60,            -,             -
            AutoAlarm1,    x,             -,             -
            IdleMinute,    05,            5,             5
            IdlePower,     88,            88,            88
            VoiceOn,       1,             1,             1
            IPAddress,     192.168.001.5, 192.168.1.5,   192.168.1.5
            IPAddress,     192.168.1,     -,             -
            DeviceID,      254,           254,           254
            ProxyServerIP, ' server ',    server,        server
            """)
    void aValueHasAPlainFormAndARawOne(String name, String raw, String plain, String written) {
        OptionKind kind = OptionCatalogue.find(name).orElseThrow().kind();

        assertThat(kind.plain(raw).orElse(null)).isEqualTo(plain);
        if (written != null) assertThat(kind.raw(plain)).contains(written);
    }

    @ParameterizedTest(name = "{0} takes no {1}")
    @CsvSource({"AutoAlarm1,24:00", "AutoAlarm1,7.30", "DeviceID,0", "DeviceID,255", "IdlePower,1", "VoiceOn,2",
        "IPAddress,256.1.1.1", "IPAddress,1.1.1.1.1", "RS232BaudRate,300", "COMKey,1000000", "TCPPort,0"})
    void whatTheMachineCannotKeepIsRefused(String name, String plain) {
        assertThat(OptionCatalogue.find(name).orElseThrow().kind().raw(plain)).isEmpty();
    }

    @Test
    void aTextThatCouldSmuggleInAnotherAssignmentIsRefused() {
        OptionKind text = new OptionKind.Text(60);

        assertThat(text.raw("a\nCOMKey=0")).isEmpty();
        assertThat(text.raw("é")).isEmpty();
        assertThat(text.raw("x".repeat(61))).isEmpty();
    }

    @Test
    void everyBellAndEveryStateChangeIsThere() {
        assertThat(OptionCatalogue.of(Group.BELLS)).extracting(OptionKey::name).containsExactly("AutoAlarm1",
                "AutoAlarm2", "AutoAlarm3", "AutoAlarm4", "AutoAlarm5", "AutoAlarm6");
        assertThat(OptionCatalogue.all()).filteredOn(key -> key.series().equals("AS")).hasSize(16);
        assertThat(OptionCatalogue.find("AS16").orElseThrow().number()).contains(16);
        assertThat(OptionCatalogue.find("RS232BaudRate").orElseThrow().number()).isEmpty();
    }

    @Test
    void theAddressIsWrittenLastAndTheKeyOfTheMachineJustBeforeTheNetwork() {
        List<OptionKey> all = OptionCatalogue.all();

        assertThat(all.getLast().name()).isEqualTo("IPAddress");
        int network = all.indexOf(OptionCatalogue.find("COMKey").orElseThrow());
        assertThat(all.subList(network + 1, all.size())).allMatch(OptionKey::movesTheMachine);
        assertThat(all.subList(0, network)).noneMatch(OptionKey::movesTheMachine);
    }

    @Test
    void whatTheMachineIsCannotBeWritten() {
        assertThat(OptionCatalogue.all()).filteredOn(key -> key.name().startsWith("~"))
                .isNotEmpty().noneMatch(OptionKey::writable);
        assertThat(OptionCatalogue.find("MAC").orElseThrow().writable()).isFalse();
        assertThat(OptionCatalogue.find("NetworkOn").orElseThrow().writable()).isFalse();
        assertThat(OptionKey.unlisted("SomethingNew").writable()).isFalse();
        assertThat(OptionCatalogue.find("COMKey").orElseThrow().secret()).isTrue();
    }

    @Test
    void aNameCannotBeAnAssignment() {
        assertThat(OptionKey.isName("~OS")).isTrue();
        for (String wrong : List.of("", "a=b", "a b", "a\0", "x".repeat(41)))
            assertThatThrownBy(() -> OptionKey.unlisted(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyMarksCAndDAreSingle() {
        assertThat(List.of(Mark.values())).filteredOn(Mark::single).containsExactly(Mark.C, Mark.D);
    }
}
