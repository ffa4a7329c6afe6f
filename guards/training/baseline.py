"""The plain rival: logistic regression, a code at a time, on the frozen encoder's mean-pooled and normalised output."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression
from transformers import AutoModel

from guards.fold import fold
from guards.training import corpus
from guards.training.fit import macro_average_precision, plain_tokenizer
from guards.training.network import base_folder


def frozen_macro_average_precision(codes: Sequence[str]) -> float:
    """Macro average precision of the rival on the calibration split."""
    train, calibration = corpus.rows("train"), corpus.rows("calibration")
    features, unseen = (_features([r.text for r in found]) for found in (train, calibration))
    scores = []
    for code in codes:
        model = LogisticRegression(C=10, max_iter=1000, class_weight="balanced").fit(features, [code in r.codes for r in train])
        scores.append(model.predict_proba(unseen)[:, 1])
    truth = np.array([[c in r.codes for c in codes] for r in calibration])
    return macro_average_precision(truth, np.stack(scores, 1))


def _features(texts: Sequence[str]) -> np.ndarray[Any, Any]:
    tokenizer, encoder = plain_tokenizer(), AutoModel.from_pretrained(base_folder()).eval()
    pooled = []
    with torch.no_grad():
        for text in texts:
            hidden = encoder(input_ids=torch.tensor([tokenizer.encode(fold(text).text).ids[: corpus.MAX_TOKENS]])).last_hidden_state
            pooled.append(torch.nn.functional.normalize(hidden[0].mean(0), dim=0).numpy())
    return np.stack(pooled)
