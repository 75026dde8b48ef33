package id.sidik.app.city;

import id.sidik.operations.centre.CityFiles;
import id.sidik.operations.centre.CityOverview;
import id.sidik.operations.centre.CityRecap;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;

/** What of the city is written into a file. */
enum CityExport {
    UNITS("unit"), MACHINES("mesin"), RECAP("rekap"), PEOPLE("pegawai");

    private final String file;

    CityExport(String file) {
        this.file = file;
    }

    String key() {
        return "city.export." + name();
    }

    String fileName(YearMonth month) {
        return "kota-" + file + "-" + month + ".xlsx";
    }

    void write(CityOverview overview, CityRecap recap, Path place, ZoneId zone) {
        CityFiles files = new CityFiles(zone);
        switch (this) {
            case UNITS -> files.units(overview, place);
            case MACHINES -> files.machines(overview, place);
            case RECAP -> files.recap(recap, place);
            case PEOPLE -> files.people(recap, place);
        }
    }
}
