package id.sidik.central;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** The migrations of the centre, beside this class, by name: found on the class path, in a module and in an image. */
final class CentreFiles implements ResourceProvider {
    /** In the order in which they are done; the number of the last is the version of the schema. */
    static final List<String> NAMES = List.of("C1__centre.sql", "C2__views.sql", "C3__routines.sql", "C4__master.sql",
            "C5__city.sql", "C6__meeting.sql", "C7__moves.sql", "C8__bundles.sql", "C9__releases.sql");
    static final int VERSION = NAMES.size();

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return NAMES.contains(name) ? new CentreFile(name) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return NAMES.stream()
                .filter(name -> name.startsWith(prefix) && Arrays.stream(suffixes).anyMatch(name::endsWith))
                .<LoadableResource>map(CentreFile::new).toList();
    }

    private static final class CentreFile extends LoadableResource {
        private final String name;

        CentreFile(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            try (InputStream in = CentreFiles.class.getResourceAsStream(name)) {
                if (in == null) throw new IllegalStateException("missing migration " + name);
                return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
