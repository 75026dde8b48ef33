package id.sidik.reporting;

/**
 * What a report says besides its rows; Indonesian.
 *
 * @param title  in capitals, as printed
 * @param period for example "Bulan: Oktober 2026"; blank when none
 * @param about  text with marks between title and table; blank when none
 * @param notes  text with marks below the table; blank when none
 * @param file   a name for files and for who lists them, for example "Rekapitulasi Kehadiran Pegawai Oktober 2026"
 */
record ReportWords(String title, String period, String about, String notes, String file) {}
