package dev.meshwright.conversion.domain;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of conversions: for each content and writer one file, whoever's submission it was made for. All of it
 * happens within the caller's transaction. Whoever changes a file's row does so before the name of its object is loose, so
 * that two who do both never wait for each other.
 */
@Singleton
class ConvertedFiles {

    private final ConvertedFileRepository files;
    private final ConvertedObjects objects;

    ConvertedFiles(ConvertedFileRepository files, ConvertedObjects objects) {
        this.files = files;
        this.objects = objects;
    }

    Optional<ConvertedFile> find(ConvertedFile.Key key) {
        return files.findByIdOptional(key);
    }

    /** Whether there is one, without reading it: what is read can't be held afterwards. */
    boolean has(ConvertedFile.Key key) {
        return files.count("sourceSha256 = ?1 and writer = ?2", key.sourceSha256(), key.writer()) > 0;
    }

    /** What came of a content, which stays until the transaction has said who names it. */
    Optional<ConvertedFile> findAndKeep(ConvertedFile.Key key) {
        return files.findAndKeep(key);
    }

    /**
     * Keeps a file; where another was faster, that one stays, unless the new one is to take its place.
     *
     * @return the one that is kept
     */
    ConvertedFile keep(ConvertedFile.Key key, MadeFile made, boolean inPlace) {
        files.hold(key);
        Optional<ConvertedFile> there = files.findByIdOptional(key);
        if (there.isPresent() && !inPlace) {
            return there.get();
        }
        objects.take(made.objectName());
        there.ifPresent(replaced -> {
            files.getEntityManager().detach(replaced);
            files.remove(key);
            objects.letGoLater(replaced.objectName());
        });
        files.store(key, made);
        return files.findById(key);
    }

    /** Keeps a file no longer whose object is gone, or is another than it was; what is left of that is removed. */
    void forget(ConvertedFile.Key key, String objectName) {
        files.hold(key);
        files.findByIdOptional(key)
                .filter(file -> file.objectName().equals(objectName))
                .ifPresent(file -> {
                    files.remove(key);
                    objects.letGoLater(objectName);
                });
    }

    /**
     * Keeps some files no longer that nobody needs any more; their objects go a while later.
     *
     * @return how many were found, at most as many as were asked for
     */
    int forgetUnneeded(int most) {
        List<ConvertedFile.Key> unneeded = files.holdUnneeded(FileKind.earlierWriters(), most);
        // Asked again once they are held: somebody may have named one in between.
        unneeded.forEach(key -> files.removeUnlessNamed(key).ifPresent(objects::letGoLater));
        return unneeded.size();
    }
}
