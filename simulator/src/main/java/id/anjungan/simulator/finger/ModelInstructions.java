// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;

/** The instructions about features and models: what the module itself would decide. */
final class ModelInstructions {
    private static final int UNDEFINED = 0x19;
    private static final int NO_SUCH_PAGE = 0x0B;
    private static final int NOT_WRITTEN = 0x18;
    private static final int INDEX_PAGES = 4;

    private final ModuleKind kind;
    private final ModuleMemory memory;

    ModelInstructions(ModuleKind kind, ModuleMemory memory) {
        this.kind = kind;
        this.memory = memory;
    }

    /** The picture's features go into a buffer; found when somebody asks for them, for most clients never do. */
    void extracted(int buffer) {
        memory.buffer(buffer, new byte[0]);
    }

    private byte[] features(int buffer) {
        byte[] features = memory.buffer(buffer);
        if (features != null && features.length == 0) {
            features = memory.picture() == null ? null : FeatureMatcher.features(memory.picture(), kind.features());
            memory.buffer(buffer, features);
        }
        return features;
    }

    Answer carryOut(int code, ByteBuffer parameters) {
        return switch (code) {
            case 0x03 -> match();
            case 0x04, 0x1B -> search(parameters.get(), page(parameters), page(parameters));
            case 0x05 -> combine();
            case 0x06 -> store(parameters.get(), page(parameters));
            case 0x07 -> load(parameters.get(), page(parameters));
            case 0x08 -> send(parameters.get());
            case 0x09 -> receive(parameters.get());
            case 0x0C -> delete(page(parameters), page(parameters));
            case 0x0D -> empty();
            case 0x1D -> Answer.values(0, two(memory.models().size()));
            case 0x1F -> index(parameters.get() & 0xFF);
            default -> Answer.code(UNDEFINED);
        };
    }

    private static int page(ByteBuffer parameters) {
        return parameters.getShort() & 0xFFFF;
    }

    /** As long when it fails as when it does not: clients read exact lengths. */
    private Answer index(int page) {
        return Answer.values(page < INDEX_PAGES ? 0 : NO_SUCH_PAGE, memory.index(page));
    }

    private Answer match() {
        int score = FeatureMatcher.score(features(1), features(2));
        memory.passed = score > 0;
        return Answer.values(score > 0 ? 0 : 0x08, two(score));
    }

    private Answer search(int buffer, int start, int count) {
        byte[] features = features(buffer);
        memory.passed = false;
        for (Map.Entry<Integer, byte[]> model : memory.models().entrySet()) {
            int page = model.getKey();
            int score = page >= start && page < start + count ? FeatureMatcher.score(features, model.getValue()) : 0;
            memory.passed = score > 0;
            if (memory.passed) {
                return Answer.values(0, (byte) (page >> 8), (byte) page, (byte) (score >> 8), (byte) score);
            }
        }
        return Answer.values(0x09, new byte[4]);
    }

    /** Two impressions become one model when they are of one finger; it stands in both buffers. */
    private Answer combine() {
        byte[] first = features(1);
        byte[] second = features(2);
        if (first == null || second == null || FeatureMatcher.score(first, second) == 0) {
            return Answer.code(0x0A);
        }
        byte[] model = Arrays.copyOf(first, 2 * kind.features());
        System.arraycopy(second, 0, model, kind.features(), Math.min(second.length, kind.features()));
        memory.buffer(1, model);
        memory.buffer(2, model);
        return Answer.code(0);
    }

    private boolean isPage(int page) {
        return page >= 0 && page < kind.capacity();
    }

    private Answer store(int buffer, int page) {
        byte[] features = features(buffer);
        if (!isPage(page)) {
            return Answer.code(NO_SUCH_PAGE);
        }
        if (features == null || !memory.works(ModulePart.FLASH)) {
            return Answer.code(NOT_WRITTEN);
        }
        memory.models().put(page, features);
        return Answer.code(0);
    }

    private Answer load(int buffer, int page) {
        if (!isPage(page) || !memory.hasBuffer(buffer)) {
            return Answer.code(NO_SUCH_PAGE);
        }
        byte[] model = memory.models().get(page);
        if (model == null) {
            return Answer.code(0x0C);
        }
        memory.buffer(buffer, model);
        return Answer.code(0);
    }

    private Answer send(int buffer) {
        byte[] features = features(buffer);
        return features == null ? Answer.code(0x0D) : Answer.data(Arrays.copyOf(features, 2 * kind.features()));
    }

    private Answer receive(int buffer) {
        return memory.hasBuffer(buffer)
                ? Answer.receiving(features -> memory.buffer(buffer, features))
                : Answer.code(0x0E);
    }

    private Answer delete(int page, int count) {
        boolean there = isPage(page) && count >= 1 && page + count <= kind.capacity();
        if (!there || !memory.works(ModulePart.FLASH)) {
            return Answer.code(0x10);
        }
        memory.models().keySet().removeIf(id -> id >= page && id < page + count);
        return Answer.code(0);
    }

    private Answer empty() {
        if (!memory.works(ModulePart.FLASH)) {
            return Answer.code(0x11);
        }
        memory.models().clear();
        return Answer.code(0);
    }

    private static byte[] two(int value) {
        return new byte[] {(byte) (value >> 8), (byte) value};
    }
}
