package id.sidik.operations.centre;

/**
 * Where the centre of this unit is. The password is kept apart and never handed out.
 *
 * @param hosts     as typed: names or addresses with an optional port, separated by commas
 * @param authority path of a file with the certificates that are trusted (PEM), blank when the fingerprint is used
 * @param print     SHA-256 of the server's certificate, 64 hexadecimal digits, blank when the file is used
 * @param automatic whether the program meets the centre by itself
 */
public record CentrePlace(String hosts, String database, String account, String authority, String print,
        boolean automatic) {
    public CentrePlace {
        hosts = hosts.strip();
        database = database.strip();
        account = account.strip();
        authority = authority.strip();
        print = print.strip();
    }
}
