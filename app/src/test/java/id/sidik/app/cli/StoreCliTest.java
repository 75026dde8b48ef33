package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A laptop whose newer program was taken off again. */
class StoreCliTest {
    /** Where SQLite's file keeps the number of its form. */
    private static final int FORM_AT = 60;

    @TempDir
    Path folder;
    private Path home;

    private record Said(int code, String out, String err) {}

    private Said run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = new String[arguments.length + 2];
        all[0] = "--home";
        all[1] = home.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        int code = Cli.run(all, (place, language) -> 0, new PrintWriter(out, true), new PrintWriter(err, true),
                Clock.systemUTC());
        return new Said(code, out.toString(), err.toString());
    }

    @BeforeEach
    void anOffice() {
        home = folder.resolve("kantor");
        assertThat(run("sync", "status").code()).isZero();
    }

    private void writtenByANewerProgram() throws Exception {
        Files.createDirectory(home.resolve("copies"));
        Files.copy(home.resolve("sidik.db"), home.resolve("copies").resolve("sidik-v19-1.db"));
        try (RandomAccessFile file = new RandomAccessFile(home.resolve("sidik.db").toFile(), "rw")) {
            file.seek(FORM_AT);
            file.writeInt(999);
        }
    }

    @Test
    void theWayBackIsToldAndWorks() throws Exception {
        writtenByANewerProgram();
        Said refused = run("sync", "status");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("STO-104", "sidik store rollback");

        Said back = run("store", "rollback");
        assertThat(back.code()).as(back.err()).isZero();
        assertThat(back.out()).contains("salinan 1", "bentuk 19", "mesin");
        assertThat(run("sync", "status").code()).isZero();

        JsonNode copies = new ObjectMapper().readTree(run("store", "copies", "--json").out());
        assertThat(copies.get("copies")).hasSize(2);
        assertThat(copies.get("copies").get(0).get("form").asInt()).isEqualTo(999);
        assertThat(copies.get("exit").asText()).isEqualTo("DONE");
        assertThat(run("store", "copies").out()).contains("Salinan 2: bentuk data 999", "Salinan 1: bentuk data 19");
    }

    @Test
    void dataThatCanBeReadStay() {
        Said refused = run("store", "rollback");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("STO-114", "Tidak ada yang diubah");
        assertThat(run("store", "copies").out()).contains("Belum ada salinan");
        assertThat(run("store").code()).isEqualTo(2);
    }

    @Test
    void jsonTellsTheSame() throws Exception {
        writtenByANewerProgram();
        JsonNode told = new ObjectMapper().readTree(run("store", "rollback", "--json").out());
        assertThat(told.get("number").asInt()).isEqualTo(1);
        assertThat(told.get("exit").asText()).isEqualTo("DONE");
    }
}
