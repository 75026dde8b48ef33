package id.sidik.domain;

import java.time.ZoneId;

/**
 * The office that this laptop serves, with what its printed pages carry. Every text may be blank: a page then leaves
 * room to write by hand.
 *
 * @param government for example "PEMERINTAH KOTA CONTOH"
 * @param name       for example "Dinas Contoh"
 * @param address    street and postcode
 * @param contact    telephone, e-mail, web site
 * @param city       the place in front of the date of a signature
 * @param left       the second signer (left block), usually the head of general affairs and personnel
 * @param right      the first signer (right block), the head of the unit
 */
public record WorkUnit(String government, String name, String address, String contact, String city, ZoneId zone,
        Signatory left, Signatory right) {
    /** The person under a signature block; every text may be blank. */
    public record Signatory(String position, String name, String rank, String number) {
        public static final Signatory BLANK = new Signatory("", "", "", "");

        /** Names no person. */
        @Override
        public String toString() {
            return "a signatory";
        }
    }

    public static WorkUnit unnamed(ZoneId zone) {
        return new WorkUnit("", "", "", "", "", zone, Signatory.BLANK, Signatory.BLANK);
    }
}
