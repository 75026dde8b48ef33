package id.sidik.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteDataSource;

/** The file of a store as an older program made it. */
final class OlderFile {
    private OlderFile() {}

    /** @param version of the migrations, 1 or more */
    static SQLiteDataSource make(Path folder, int version) throws IOException {
        Files.createDirectories(folder);
        SQLiteDataSource source = of(folder);
        Flyway.configure(Schema.class.getClassLoader()).dataSource(source).locations(new String[0])
                .resourceProvider(new MigrationFiles(Schema.MIGRATIONS.subList(0, version)))
                .javaMigrationClassProvider(List::of).loggers("slf4j").load().migrate();
        return source;
    }

    static SQLiteDataSource of(Path folder) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("sidik.db"));
        return source;
    }
}
