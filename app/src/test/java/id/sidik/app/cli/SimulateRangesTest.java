package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever asks the simulator for too much learns which option it was, and what it takes. */
class SimulateRangesTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            --fingers 43,                --fingers goes from 0 to 10
            --fingers -1,                --fingers goes from 0 to 10
            --people 30001,              --people goes from 0 to 30000
            --comm-key 1000000,          --comm-key goes from 0 to 999999
            --records 2000001,           --records goes from 0 to 2000000
            --people 0 --records 5,      --records goes from 0 to 0
            --port 65536,                --port goes from 0 to 65535
            --port -2,                   --port goes from 0 to 65535
            --soap 65536,                --soap goes from 0 to 65535
            --live 0,                    --live goes from 1 to 86400
            --month 1999-12,             --month goes from 2001-01 to 2098-12
            --record-size 12,            "--record-size is 8, 16, 40 or 49"
            --serial Mesiné,        --serial has 1 to 24 plain characters
            """)
    void theOptionAndItsRangeAreNamed(String words, String said) {
        String whole = words.contains("--port") ? "simulate " + words : "simulate --port 0 " + words;
        StringWriter err = new StringWriter();
        int code = Cli.run(whole.split(" "), (place, language) -> 9, new PrintWriter(new StringWriter(), true),
                new PrintWriter(err, true), Clock.systemUTC());
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains(said);
    }
}
