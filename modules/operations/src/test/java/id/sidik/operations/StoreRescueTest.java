package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.operations.work.TroubleException;
import id.sidik.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a technician is told of the copies of a store, and of the way back. */
class StoreRescueTest {
    @TempDir
    private Path folder;
    private StoreRescue rescue;

    @BeforeEach
    void anOfficeThatIsClosed() {
        Path home = folder.resolve("kantor");
        Store.open(home).close();
        rescue = new StoreRescue(home);
    }

    @Test
    void anOfficeThatWasNeverUpdatedHasNoCopies() {
        assertThat(rescue.copies()).isEmpty();
    }

    @Test
    void copiesAreToldWithTheirSizeTheNewestFirst() throws Exception {
        Path copies = Files.createDirectory(folder.resolve("kantor").resolve("copies"));
        Files.write(copies.resolve("sidik-v3-7.db"), new byte[2_048]);
        Files.write(copies.resolve("sidik-v9-12.db"), new byte[100]);

        assertThat(rescue.copies()).containsExactly(
                new StoreRescue.Copy(copies.resolve("sidik-v9-12.db"), 9, 12, 100),
                new StoreRescue.Copy(copies.resolve("sidik-v3-7.db"), 3, 7, 2_048));
    }

    @Test
    void dataThatThisProgramReadsAreNotPutBack() {
        assertThatThrownBy(rescue::rollBack).isInstanceOfSatisfying(TroubleException.class,
                told -> assertThat(told.trouble().code()).isEqualTo("STO-114"));
    }

    @Test
    void whereThereIsNoStoreThereIsNoWayBack() {
        assertThatThrownBy(new StoreRescue(folder.resolve("kosong"))::rollBack).isInstanceOfSatisfying(
                TroubleException.class, told -> assertThat(told.trouble().code()).isEqualTo("STO-113"));
    }
}
