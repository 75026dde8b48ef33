package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.sidik.domain.Road;

class RoadTextTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            192.0.2.7,                      192.0.2.7:4370
            mesin.lokal:80,                 mesin.lokal:80
            mesin:4371,                     mesin:4371
            soap:192.0.2.7,                 soap:192.0.2.7:80
            soap:192.0.2.7:8080,            soap:192.0.2.7:8080
            soap://mesin:81/,               soap:mesin:81
            serial:COM3,                    serial:COM3@115200#1
            serial:/dev/ttyUSB0@9600#7,     serial:/dev/ttyUSB0@9600#7
            serial:/dev/pts/4@1200,         serial:/dev/pts/4@1200#1
            ' serial:COM12#255 ',           serial:COM12@115200#255
            """)
    void aRoadIsReadAndWrittenTheSame(String typed, String written) {
        Road road = RoadText.parse(typed).orElseThrow();
        assertThat(RoadText.of(road)).isEqualTo(written);
        assertThat(RoadText.parse(written)).contains(road);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lantai 1", "Gudang", "192.0.2.7:0", "192.0.2.7:70000", "soap:", "soap:x:0", "serial:",
        "serial:COM3@300", "serial:COM3@230400", "serial:COM3#0", "serial:COM3#256", "ftp:192.0.2.7"})
    void whatIsNoRoadIsNone(String typed) {
        assertThat(RoadText.parse(typed)).isEmpty();
    }

    @Test
    void aMachineThatCannotBeAskedHasNoText() {
        assertThat(RoadText.of(new Road.Disk())).isEmpty();
        assertThat(RoadText.of(new Road.Push())).isEmpty();
    }
}
