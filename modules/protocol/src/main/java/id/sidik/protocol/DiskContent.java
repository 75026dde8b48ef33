package id.sidik.protocol;

/** What a file of a flash disk is (usb-files 1), told by {@link DiskRecognition}. */
public sealed interface DiskContent {
    /** Rows that were read. */
    long count();

    /** {@code N_attlog.dat} or {@code *AttEncryptLog.dat}. @param coded whether it was the latter */
    record Punches(AttlogFile file, boolean coded) implements DiskContent {
        @Override
        public long count() {
            return file.lines().size();
        }
    }

    /** {@code user.dat}. */
    record Users(UserForm form, DiskRows<UserRecord> people) implements DiskContent {
        @Override
        public long count() {
            return people.rows().size();
        }
    }

    /** {@code template.dat} or {@code template.fp10}. */
    record Fingers(FingerForm form, DiskRows<DiskFinger> fingers) implements DiskContent {
        @Override
        public long count() {
            return fingers.rows().size();
        }
    }

    /** {@code biotemplate.dat}. */
    record Biometrics(DiskRows<BioTemplate> templates) implements DiskContent {
        @Override
        public long count() {
            return templates.rows().size();
        }
    }

    /** {@code ssrface.dat}: faces are there and stay there, nobody can carry them over. @param faces people with a face */
    record Faces(int parts, int faces) implements DiskContent {
        @Override
        public long count() {
            return faces;
        }
    }

    /** {@code department.dat}. */
    record Departments(DiskRows<Department> departments) implements DiskContent {
        @Override
        public long count() {
            return departments.rows().size();
        }
    }

    /** {@code sms.dat}. */
    record Messages(DiskRows<ShortMessage> messages) implements DiskContent {
        @Override
        public long count() {
            return messages.rows().size();
        }
    }

    /** {@code udata.dat}. */
    record Owners(DiskRows<MessageOwner> owners) implements DiskContent {
        @Override
        public long count() {
            return owners.rows().size();
        }
    }

    /** An old Excel workbook: perhaps the report of a self-service machine (usb-files 8), which is not read here. */
    record Workbook() implements DiskContent {
        @Override
        public long count() {
            return 0;
        }
    }

    /** Something that no machine of this family writes. */
    record Foreign(ForeignFormat format) implements DiskContent {
        @Override
        public long count() {
            return 0;
        }
    }
}
