package id.sidik.devices.lan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv4RangeTest {
    @ParameterizedTest(name = "{0} is {1} with {2} hosts from {3} to {4}")
    @CsvSource({"127.0.0.0/29, 127.0.0.0/29, 6, 127.0.0.1, 127.0.0.6",
        "192.168.1.201/24, 192.168.1.0/24, 254, 192.168.1.1, 192.168.1.254",
        "10.1.2.3/22, 10.1.0.0/22, 1022, 10.1.0.1, 10.1.3.254", "10.0.0.4/31, 10.0.0.4/31, 2, 10.0.0.4, 10.0.0.5",
        "192.168.1.57, 192.168.1.57, 1, 192.168.1.57, 192.168.1.57"})
    void aRangeIsItsNetworkAndItsHosts(String text, String shown, int size, String first, String last) {
        Ipv4Range range = Ipv4Range.parse(text).orElseThrow();

        List<String> hosts = range.hosts().toList();
        assertThat(range).hasToString(shown);
        assertThat(range.size()).isEqualTo(size).isEqualTo(hosts.size());
        assertThat(hosts.getFirst()).isEqualTo(first);
        assertThat(hosts.getLast()).isEqualTo(last);
        assertThat(hosts).allMatch(range::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mesin", "192.168.1", "192.168.1.256", "192.168.1.0/33", "192.168.1.0/15",
        "192.168.1.0/x", "1.2.3.4/24/1", "192.168.1.0/", "999999999999.1.1.1"})
    void whatIsNoRangeOrTooLargeIsRefused(String text) {
        assertThat(Ipv4Range.parse(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} private: {1}")
    @CsvSource({"127.0.0.0/29, true", "10.200.0.0/16, true", "172.16.0.0/24, true", "172.31.255.0/24, true",
        "172.32.0.0/24, false", "192.168.0.0/16, true", "192.169.0.0/24, false", "169.254.3.0/24, true",
        "8.8.8.8, false", "192.167.255.255, false"})
    void onlyTheBlocksOfOfficesAreLookedThrough(String text, boolean expected) {
        assertThat(Ipv4Range.parse(text).orElseThrow().isPrivate()).isEqualTo(expected);
    }

    @Test
    void aLaptopInAWideNetworkLooksOnlyAroundItself() {
        OwnAddress own = new OwnAddress("eth0", "10.20.30.40", 8, false);

        assertThat(own.range()).hasToString("10.20.28.0/22");
        assertThat(own.reaches("10.20.200.1")).isTrue();
        assertThat(own.reaches("10.21.0.1")).isFalse();
    }

    @ParameterizedTest(name = "{0} phone: {1}")
    @CsvSource({"192.168.43.12, true", "172.20.10.5, true", "172.20.10.20, false", "192.168.1.5, false"})
    void thePhonesOwnNetworksAreRecognised(String address, boolean phone) {
        assertThat(new OwnAddress("wlan0", address, 24, false).phoneHotspot()).isEqualTo(phone);
    }

    @Test
    void thisLaptopHasAtLeastItsLoopbackAndItComesLast() {
        List<OwnAddress> own = OwnNetworks.list();

        assertThat(own).isNotEmpty().allMatch(each -> each.range().isPrivate());
        assertThat(own.getLast().loopback()).isTrue();
    }
}
