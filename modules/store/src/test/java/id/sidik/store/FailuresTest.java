package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.store.StoreException.Code;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class FailuresTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            SQLITE_BUSY,                  STO-105
            SQLITE_BUSY_SNAPSHOT,         STO-105
            SQLITE_LOCKED,                STO-105
            SQLITE_CORRUPT,               STO-103
            SQLITE_CORRUPT_INDEX,         STO-103
            SQLITE_NOTADB,                STO-102
            SQLITE_FULL,                  STO-106
            SQLITE_READONLY,              STO-101
            SQLITE_READONLY_DIRECTORY,    STO-101
            SQLITE_CANTOPEN,              STO-101
            SQLITE_IOERR_FSYNC,           STO-101
            SQLITE_CONSTRAINT_TRIGGER,    STO-109
            SQLITE_CONSTRAINT_FOREIGNKEY, STO-109
            SQLITE_ERROR,                 STO-199
            UNKNOWN_ERROR,                STO-199
            """)
    void aFailureOfSqliteHasAStableCode(SQLiteErrorCode failure, String code) {
        StoreException seen = Failures.of(new SQLiteException("secret text", failure));
        assertThat(seen.code()).hasToString(code);
        assertThat(seen).hasMessageStartingWith(code).hasMessageNotContaining("secret");
    }

    @Test
    void aFailureOfAnotherKindIsTheLastCode() {
        assertThat(Failures.of(new SQLException("closed")).code()).isEqualTo(Code.OTHER);
    }

    @Test
    void anErrorOfTheCallerStaysItself() {
        RuntimeException own = new IllegalArgumentException("mine");
        assertThat(Failures.of(own)).isSameAs(own);
    }

    @Test
    void noTwoFailuresShareACode() {
        assertThat(Arrays.stream(Code.values()).map(Code::toString)).doesNotHaveDuplicates()
                .allMatch(code -> code.matches("STO-1\\d\\d"));
    }
}
