package id.sidik.devices.lan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeighboursTest {
    private static final Map<String, Mac> TWO = Map.of("192.168.1.201", new Mac("02:17:61:0a:0b:0c"), "192.168.1.1",
            new Mac("02:00:00:00:00:01"));

    @ParameterizedTest
    @ValueSource(strings = {
        """
                IP address       HW type     Flags       HW address            Mask     Device
                192.168.1.201    0x1         0x2         02:17:61:0a:0b:0c     *        eth0
                192.168.1.9      0x1         0x0         00:00:00:00:00:00     *        eth0
                192.168.1.1      0x1         0x2         02:00:00:00:00:01     *        eth0
                """,
        """
                192.168.1.201 dev eth0 lladdr 02:17:61:0a:0b:0c REACHABLE
                192.168.1.9 dev eth0 FAILED
                192.168.1.1 dev wlan0 lladdr 02:00:00:00:00:01 STALE
                fe80::1 dev eth0 lladdr 02:00:00:00:00:02 router STALE
                """,
        """
                ? (192.168.1.201) at 02:17:61:0a:0b:0c [ether] on eth0
                ? (192.168.1.9) at <incomplete> on eth0
                _gateway (192.168.1.1) at 02:00:00:00:00:01 [ether] on wlan0
                """,
        """
                ? (192.168.1.201) at 2:17:61:a:b:c on en0 ifscope [ethernet]
                ? (192.168.1.9) at (incomplete) on en0 ifscope [ethernet]
                ? (192.168.1.1) at 2:0:0:0:0:1 on en0 ifscope [ethernet]
                ? (224.0.0.251) at 1:0:5e:0:0:fb on en0 ifscope permanent [ethernet]
                """,
        """
                Antarmuka: 192.168.1.5 --- 0x3
                  Alamat Internet       Alamat Fisik          Jenis
                  192.168.1.201         02-17-61-0a-0b-0c     dinamik
                  192.168.1.1           02-00-00-00-00-01     dinamik
                  192.168.1.255         ff-ff-ff-ff-ff-ff     statis
                  224.0.0.22            01-00-5e-00-00-16     statis
                """})
    void theTableOfEverySystemIsRead(String table) {
        assertThat(Neighbours.parse(table).cards()).isEqualTo(TWO);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"00:17:61:AA:BB:CC, 00:17:61:aa:bb:cc", "00-17-61-aa-bb-cc, 00:17:61:aa:bb:cc",
        "0017.61aa.bbcc, 00:17:61:aa:bb:cc", "001761AABBCC, 00:17:61:aa:bb:cc", "0:17:61:a:b:c, 00:17:61:0a:0b:0c",
        "00:00:00:00:00:00, -", "ff:ff:ff:ff:ff:ff, -", "01:00:5e:00:00:fb, -", "00:17:61:aa:bb, -", "kartu, -",
        "1:2:3, -"})
    void aCardIsReadInEveryForm(String text, String expected) {
        assertThat(Mac.parse(text).map(Mac::text).orElse("-")).isEqualTo(expected);
    }

    @Test
    void whoIsNotInTheTableHasNoCard() {
        assertThat(new Neighbours(TWO).at("192.168.1.2")).isEmpty();
        assertThat(Neighbours.NONE.at("192.168.1.1")).isEmpty();
    }

    @Property
    void noTextIsTooStrange(@ForAll String text) {
        assertThat(Neighbours.parse(text).cards().keySet()).allMatch(address -> Ipv4Range.parse(address).isPresent());
        Mac.parse(text);
    }
}
