"""A peft LoRA as a GGUF adapter for llama.cpp."""

import json
import re
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file

_NAMES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}
_HEADS = {"self_attn.q_proj": 9, "self_attn.k_proj": 3}  # SmolLM2-135M's
_TENSOR = re.compile(r"base_model\.model\.model\.layers\.(\d+)\.(.+)\.lora_([AB])\.weight")


def write(folder: Path, out: Path) -> None:
    """Convert what peft saved in `folder` into `out`, in half precision."""
    config = json.loads((folder / "adapter_config.json").read_text(encoding="utf-8"))
    made = gguf.GGUFWriter(out, "llama")
    made.add_type(gguf.GGUFType.ADAPTER)
    made.add_string(gguf.Keys.Adapter.TYPE, "lora")
    made.add_float32(gguf.Keys.Adapter.LORA_ALPHA, float(config["lora_alpha"]))
    for name, tensor in load_file(folder / "adapter_model.safetensors").items():
        found = _TENSOR.fullmatch(name)
        if found is None:
            raise ValueError(f"no such tensor is expected: {name}")
        layer, module, side = found.groups()
        if side == "B" and module in _HEADS:
            tensor = _rotated(tensor, _HEADS[module])
        made.add_tensor(f"blk.{layer}.{_NAMES[module]}.weight.lora_{side.lower()}", np.ascontiguousarray(tensor.astype(np.float16)))
    made.write_header_to_file()
    made.write_kv_data_to_file()
    made.write_tensors_to_file()
    made.close()


def _rotated(rows: NDArray[Any], heads: int) -> NDArray[Any]:
    """llama.cpp keeps the two halves of every head's rotary pairs side by side; its own converter turns the base weights the same way."""
    return rows.reshape(heads, 2, rows.shape[0] // heads // 2, *rows.shape[1:]).swapaxes(1, 2).reshape(rows.shape)
