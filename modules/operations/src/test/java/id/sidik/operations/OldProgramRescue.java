package id.sidik.operations;

import id.sidik.testkit.OldAccessFile;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office, and beside it the database of the old program: looked at, then taken. */
abstract class OldProgramRescue {
    @TempDir
    Path folder;
    Office office;
    final OldAccessFile old;

    OldProgramRescue(OldAccessFile old) {
        this.old = old;
    }

    @BeforeEach
    void open() {
        office = OfficeFixture.open(folder.resolve("home"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    OldProgramLook look(OldProgramWish wish) throws Exception {
        Path file = folder.resolve("att2000.mdb");
        if (!Files.exists(file)) old.write(file);
        return office.oldProgram().look(file, wish).run(Job.Progress.NONE);
    }

    Ledger take(OldProgramLook look) throws Exception {
        return office.oldProgram().take(look).run(Job.Progress.NONE);
    }
}
