package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A technician without a window. */
class BundleCliTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private record Said(int code, String out, String err) {
        JsonNode json() throws IOException {
            return JSON.readTree(out);
        }
    }

    private Said run(String home, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = new String[arguments.length + 2];
        all[0] = "--home";
        all[1] = folder.resolve(home).toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        int code = Cli.run(all, (place, language) -> 0, new PrintWriter(out, true), new PrintWriter(err, true),
                Clock.systemUTC());
        return new Said(code, out.toString(), err.toString());
    }

    @Test
    void anExampleOfficeMovesToABareHome() throws IOException {
        Path pass = Files.writeString(folder.resolve("kata"), "tiga kata contoh\n");
        Path unit = folder.resolve("pati.unit");
        assertThat(run("lama", "example", "pati").code()).isZero();
        assertThat(run("lama", "bundle", "make", "--out", unit.toString(), "--passphrase-file", pass.toString()).code())
                .isZero();
        Said look = run("baru", "bundle", "look", unit.toString(), "--passphrase-file", pass.toString(), "--json");
        assertThat(look.code()).isZero();
        assertThat(look.json().get("bare").asBoolean()).isTrue();
        assertThat(look.json().get("fresh").asLong()).isPositive();
        Said taken = run("baru", "bundle", "import", unit.toString(), "--passphrase-file", pass.toString(), "--json");
        assertThat(taken.json().get("figures").get("fresh").asLong()).isEqualTo(look.json().get("fresh").asLong());
        Said again = run("baru", "bundle", "import", unit.toString(), "--passphrase-file", pass.toString(), "--theirs",
                "all", "--reason", "contoh", "--json");
        assertThat(again.json().get("figures").get("fresh").asLong()).isZero();
        assertThat(again.json().get("figures").get("decided").asLong()).as("nothing differs").isZero();
        assertThat(run("baru", "bundle", "import", unit.toString(), "--passphrase-file", pass.toString(), "--theirs",
                "EMPLOYEE:x").out()).as("nobody says why").contains("PKU-114");
        assertThat(run("baru", "bundle", "import", unit.toString(), "--passphrase-file", pass.toString(), "--theirs",
                "satu").code()).isEqualTo(2);
        String month = "2024-09";
        assertThat(run("baru", "month", "status", "--month", month, "--json").json().get("history")).isEqualTo(run(
                "lama", "month", "status", "--month", month, "--json").json().get("history"));
        assertThat(run("baru", "bundle", "look", unit.toString(), "--passphrase-file", folder.resolve("kata")
                .toString())
                .out()).contains("UPTD SD Contoh", "PIN");

        Path wrong = Files.writeString(folder.resolve("salah"), "kata yang lain sekali\n");
        assertThat(run("lain", "bundle", "import", unit.toString(), "--passphrase-file", wrong.toString())).satisfies(
                refused -> {
                    assertThat(refused.code()).isEqualTo(1);
                    assertThat(refused.out()).contains("PKU-103");
                });
    }

    @Test
    void bundlesAreSetListedAndMadeWithoutAQuestion() throws IOException {
        Path pass = Files.writeString(folder.resolve("kata"), "tiga kata contoh\n");
        assertThat(run("a", "bundle", "make").out()).contains("PKU-111");
        assertThat(run("a", "bundle", "set", "--folder", folder.resolve("paket").toString(), "--keep", "2",
                "--passphrase-file", pass.toString()).code()).isZero();
        assertThat(run("a", "bundle", "make").code()).isZero();
        assertThat(run("a", "bundle", "list", "--json").json().get("bundles")).hasSize(1);
        assertThat(run("a", "bundle", "set", "--keep", "0").code()).isEqualTo(2);
        assertThat(run("a", "bundle").code()).isEqualTo(2);
        assertThat(run("a", "bundle", "fetch", "--out", "x.unit").err()).contains("PST-100");
    }

    @Test
    void anAgencysPackIsMadeLookedIntoAndApplied() throws IOException {
        Path pass = Files.writeString(folder.resolve("kata"), "tiga kata contoh\n");
        String key = folder.resolve("kunci").toString();
        String pack = folder.resolve("contoh.aturan").toString();
        assertThat(run("dinas", "settings", "key", "new", "--out", key, "--passphrase-file", pass.toString()).code())
                .isZero();
        Said made = run("dinas", "settings", "make", "--out", pack, "--key", key, "--agency", "Dinas Contoh", "--host",
                "pusat.contoh", "--trust", "ab".repeat(32), "--passphrase-file", pass.toString(), "--json");
        assertThat(made.code()).as(made.err()).isZero();
        String fingerprint = made.json().get("fingerprint").asText();
        assertThat(run("unit", "settings", "look", pack).code()).as("not trusted yet").isEqualTo(6);
        assertThat(run("unit", "settings", "apply", pack).out()).contains("PKA-104", fingerprint);
        assertThat(run("unit", "settings", "apply", pack, "--fingerprint", fingerprint).code()).isZero();
        assertThat(run("unit", "settings", "look", pack, "--json").json().get("changes").get(0).get("state").asText())
                .isEqualTo("SAME");
        assertThat(run("unit", "settings", "forget-key").code()).isZero();
        assertThat(run("unit", "settings", "make", "--out", pack, "--key", key, "--agency", "x", "--host", "y")
                .code()).isEqualTo(2);
    }
}
