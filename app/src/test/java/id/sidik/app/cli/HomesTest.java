package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a user's data lies, by the system: never where the program is installed. */
class HomesTest {
    @ParameterizedTest(name = "{0}, {1}={2}")
    @CsvSource(textBlock = """
            Windows 11,  LOCALAPPDATA,  /c/Users/contoh/AppData/Local, /c/Users/contoh/AppData/Local/SIDIK
            Windows 10,  LOCALAPPDATA,  /d/lokal,                      /d/lokal/SIDIK
            Windows 11,  APPDATA,       /c/Users/contoh/Roaming,       /home/contoh/AppData/Local/SIDIK
            Windows 11,  LOCALAPPDATA,  ' ',                           /home/contoh/AppData/Local/SIDIK
            Linux,       XDG_DATA_HOME, /data,                         /data/sidik
            Linux,       XDG_DATA_HOME, '',                            /home/contoh/.local/share/sidik
            Linux,       LOCALAPPDATA,  /c/x,                          /home/contoh/.local/share/sidik
            Mac OS X,    XDG_DATA_HOME, /data,                         /home/contoh/Library/Application Support/SIDIK
            """)
    void theSystemSaysWhere(String system, String variable, String value, Path expected) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/contoh");
        assertThat(Homes.usual(properties, Map.of(variable, value))).isEqualTo(expected);
        assertThat(Homes.usual(properties, Map.of(variable, value))).isNotEqualTo(Path.of(value, "Programs", "SIDIK"));
    }
}
